#!/bin/sh
# Durable submissions a second, and a deadline rush, through HTTP with a 200 kB résumé each.
#
#   bench/submit/run.sh [THROUGHPUT_CANDIDATES] [RUSH_CANDIDATES]      needs curl; Linux, for /proc
#
# ANCHOR=folder with schema.sql and apply-over-wire.sh, and PGHOST, PGPORT, PGUSER, PGDATABASE of a
# server with synchronous_commit=on, add pgbench with 8 clients in the same sitting.
set -eu
cd "$(dirname "$0")/../.."
here=bench/submit
some=${1:-800}
rush=${2:-5000}
port=18090
work=$(mktemp -d)
pid=
trap 'test -z "$pid" || kill "$pid" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

./vivier --version >/dev/null # builds what is missing
./vivier import "$here/content" --data "$work/data" >/dev/null
./vivier serve --port $port --data "$work/data" >"$work/log" 2>&1 &
pid=$!
until curl -fs -o /dev/null "http://127.0.0.1:$port/en/careers"; do
  kill -0 $pid 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.2
done

echo "warm-up"; java $here/Rush.java http://127.0.0.1:$port rush 200 8 | tail -2
echo "8 clients"; java $here/Rush.java http://127.0.0.1:$port rush "$some" 8
if [ -n "${ANCHOR:-}" ]; then
  psql -qXf "$ANCHOR/schema.sql" >/dev/null
  "$ANCHOR/apply-over-wire.sh" >"$work/wire.pgbench"
  echo "pgbench, the same bytes over the wire, 8 clients"
  pgbench -n -M simple -c 8 -j 2 -T 20 -f "$work/wire.pgbench" 2>/dev/null | grep -E '^(tps|latency average)'
fi
echo "rush of $rush"; java $here/Rush.java http://127.0.0.1:$port rush "$rush" 256 100
echo "memory at most: $(awk '/^VmHWM/ { print int($2 / 1024) }' /proc/$pid/status) MB"
