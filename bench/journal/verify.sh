#!/bin/sh
# How long `vivier journal verify` takes beside COPY of the same rows, and in how much memory.
#
#   bench/journal/verify.sh [RECORDS [FEW]]      needs curl and GNU time
#
# RECORDS (1000000) are verified, and FEW (10000) before them, so that one sees whether memory grows.
# VIVIER, the program to measure (./vivier); DRIVER, PostgreSQL's driver (the build's); PORT.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
here=bench/journal
many=${1:-1000000}
few=${2:-10000}
vivier=${VIVIER:-./vivier}
port=${PORT:-18095}
work=$(mktemp -d)
pid=
trap 'test -z "$pid" || kill "$pid" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

"$vivier" --version >/dev/null # builds what is missing
driver=${DRIVER:-$(echo app/target/launcher/dist/lib/postgresql-*.jar)}
fill() { "$JAVA_HOME/bin/java" -cp "$driver" $here/Fill.java "$work/data" "$@"; }

"$vivier" serve --empty --port "$port" --data "$work/data" >"$work/log" 2>&1 &
pid=$!
until curl -fs -o /dev/null "http://127.0.0.1:$port/en/careers"; do
  kill -0 $pid 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.5
done

measure() { # how many records there are
  fill sealed
  for round in 1 2 3; do
    fill copy >"$work/copy"
    /usr/bin/time -f "%e %M" -o "$work/time" "$vivier" journal verify --data "$work/data" >"$work/said" \
      || { cat "$work/said"; exit 1; }
    copy=$(sed 's/.*: \([0-9.]*\) s/\1/' "$work/copy")
    awk -v copy="$copy" -v empty="$empty" -v many="$1" '{
      printf "%d records: COPY %.2f s, verify %.2f s (%.2f s without starting), ratio %.2f (%.2f), %d MB at most\n",
        many, copy, $1, $1 - empty, $1 / copy, ($1 - empty) / copy, $2 / 1024 }' "$work/time"
  done
  head -n 1 "$work/said"
}

# What starting costs: a journal of next to nothing, the second time.
fill sealed
"$vivier" journal verify --data "$work/data" >/dev/null
/usr/bin/time -f "%e" -o "$work/time" "$vivier" journal verify --data "$work/data" >/dev/null
empty=$(cat "$work/time")
echo "starting alone: $empty s"
began=$(date +%s)
fill records "$few"
measure "$few"
fill records $((many - few))
fill sealed
echo "written and sealed in $(($(date +%s) - began)) s"
measure "$many"
