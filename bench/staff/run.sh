#!/bin/sh
# What a staff page with an empty queue costs beside a public list page that isn't in memory.
#
#   bench/staff/run.sh [REQUESTS [ROUNDS [CLIENTS]]]      needs a Java
#
# VIVIER, the program to measure (./vivier); PORT.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
vivier=${VIVIER:-./vivier}
port=${PORT:-18098}
work=$(mktemp -d)
pid=
trap 'test -z "$pid" || kill "$pid" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

"$vivier" --version >/dev/null # builds what is missing
"$vivier" serve --port "$port" --data "$work/data" >"$work/log" 2>&1 &
pid=$!
# The invented people make processes and apply first; that they are done is the last line.
until grep -q 'invented people have applied' "$work/log"; do
  kill -0 $pid 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 1
done
"$JAVA_HOME/bin/java" bench/staff/Pages.java "http://127.0.0.1:$port" "${1:-2000}" "${2:-7}" "${3:-8}"
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
