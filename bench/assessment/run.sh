#!/bin/sh
# The applicants' list, one applicant, the assessor's queue and page, with 200 applications and with 20,000.
#
#   bench/assessment/run.sh [REQUESTS [MANY]]      needs a Java
#
# Two servers of the same build, one with 200 applications in a process, one with MANY (20,000), are asked in
# turn, REQUESTS times each page (200). Fails when a page's 95th percentile is more than 1.5 times as long with
# MANY. VIVIER, the program to measure (./vivier); DRIVER, PostgreSQL's driver (the build's).
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
requests=${1:-200}
many=${2:-20000}
vivier=${VIVIER:-./vivier}
work=$(mktemp -d)
pids=
finish() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT

"$vivier" --version >/dev/null # builds what is missing
driver=${DRIVER:-$(echo app/target/launcher/dist/lib/postgresql-*.jar)}
serve() { # name, port
  "$vivier" serve --port "$2" --data "$work/$1" >"$work/$1.log" 2>&1 &
  pid=$! # the launcher becomes the Java process
  pids="$pids $pid"
  # The invented people make processes and apply first; that they are done is the last line.
  until grep -q 'invented people have applied' "$work/$1.log"; do
    kill -0 $pid 2>/dev/null || { cat "$work/$1.log"; exit 1; }
    sleep 1
  done
}
serve few 18101
serve many 18102

find_java
status=0
"$JAVA_HOME/bin/java" -cp "$driver" bench/assessment/Pages.java "$work/few" http://localhost:18101 \
  "$work/many" http://localhost:18102 "$requests" "$many" || status=$?
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
exit $status
