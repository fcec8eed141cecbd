#!/bin/sh
# Submissions a second of this checkout and another one, in turn on the same machine.
#
#   bench/submit/compare.sh OTHER [CANDIDATES [ROUNDS]]      needs curl; Linux
#
# Both serve all the time, and one of them works: after a warm-up each gets CANDIDATES (400) with a résumé of
# 200,704 bytes, 8 clients, ROUNDS (5) times (WARM, 800, for the warm-up), the first one changing from round to round. The people of this
# checkout apply to both. HERE and OTHER_VIVIER name other programs than each checkout's ./vivier.
set -eu
other=$(cd "$1" && pwd -P)
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
candidates=${2:-400}
rounds=${3:-5}
work=$(mktemp -d)
pids=
finish() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT

serve() { # name, program, port
  "$2" import bench/submit/content --data "$work/$1" >/dev/null
  "$2" serve --port "$3" --data "$work/$1" >"$work/$1.log" 2>&1 &
  pids="$pids $!"
  until curl -fs -o /dev/null "http://127.0.0.1:$3/en/careers"; do
    kill -0 $! 2>/dev/null || { cat "$work/$1.log"; exit 1; }
    sleep 0.2
  done
}

people() { # port, how many; submissions a second
  "$JAVA_HOME/bin/java" bench/submit/Rush.java "http://127.0.0.1:$1" rush "$2" 8 >"$work/said"
  grep -q " 0 failed" "$work/said" || { cat "$work/said" >&2; exit 1; }
  sed -n 's/.* s, \([0-9]*\) a second/\1/p' "$work/said"
}

serve here "${HERE:-./vivier}" 18093
serve other "${OTHER_VIVIER:-$other/vivier}" 18094
people 18093 "${WARM:-800}" >/dev/null
people 18094 "${WARM:-800}" >/dev/null
for round in $(seq "$rounds"); do
  if [ $((round % 2)) -eq 1 ]; then
    a=$(people 18093 "$candidates")
    b=$(people 18094 "$candidates")
  else
    b=$(people 18094 "$candidates")
    a=$(people 18093 "$candidates")
  fi
  echo "round $round: here $a, other $b a second"
  echo "$a $b" >>"$work/rounds"
done
awk '{ a += $1; b += $2; r = $1 / $2; s += log(r) } END { printf "together: here %.1f, other %.1f a second; geometric mean of the ratios %.2f\n", a / NR, b / NR, exp(s / NR) }' "$work/rounds"
