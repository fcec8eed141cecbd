#!/bin/sh
# Submissions a second with the journal and without it, in turn on the same machine.
#
#   bench/journal/submissions.sh [CANDIDATES [ROUNDS]]      needs curl; Linux
#
# Two servers of the same build. In the database of one, a rule lets what is recorded go nowhere, and nothing
# is sealed; the other is as it always is. After a warm-up (WARM, 800) each gets CANDIDATES (400), 8 clients,
# ROUNDS (5) times, the first one changing from round to round. VIVIER and DRIVER as in verify.sh.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
candidates=${1:-400}
rounds=${2:-5}
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
fill() { "$JAVA_HOME/bin/java" -cp "$driver" bench/journal/Fill.java "$@"; }

serve() { # name, port, settings
  "$vivier" import bench/submit/content --data "$work/$1" >/dev/null
  VIVIER_JOURNAL_SEAL_IN_BACKGROUND=$3 "$vivier" serve --port "$2" --data "$work/$1" >"$work/$1.log" 2>&1 &
  pids="$pids $!"
  until curl -fs -o /dev/null "http://127.0.0.1:$2/en/careers"; do
    kill -0 $! 2>/dev/null || { cat "$work/$1.log"; exit 1; }
    sleep 0.2
  done
}

people() { # port, how many; submissions a second
  "$JAVA_HOME/bin/java" bench/submit/Rush.java "http://127.0.0.1:$1" rush "$2" 8 >"$work/said"
  grep -q " 0 failed" "$work/said" || { cat "$work/said" >&2; exit 1; }
  sed -n 's/.* s, \([0-9]*\) a second/\1/p' "$work/said"
}

serve with 18096 true
serve without 18097 false
fill "$work/without" off
people 18096 "${WARM:-800}" >/dev/null
people 18097 "${WARM:-800}" >/dev/null
for round in $(seq "$rounds"); do
  if [ $((round % 2)) -eq 1 ]; then
    a=$(people 18096 "$candidates")
    b=$(people 18097 "$candidates")
  else
    b=$(people 18097 "$candidates")
    a=$(people 18096 "$candidates")
  fi
  echo "round $round: with the journal $a, without $b a second"
  echo "$a $b" >>"$work/rounds"
done
awk '{ a += $1; b += $2; s += log($1 / $2) } END {
  printf "together: with %.1f, without %.1f a second; geometric mean of the ratios %.2f\n", a / NR, b / NR, exp(s / NR) }' "$work/rounds"
began=$(date +%s)
fill "$work/with" sealed
echo "everything sealed $(($(date +%s) - began)) s after the last one"
