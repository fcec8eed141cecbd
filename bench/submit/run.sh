#!/bin/sh
# Durable submissions a second, and a deadline rush, through HTTP with a 200 kB résumé each.
#
#   bench/submit/run.sh [THROUGHPUT_CANDIDATES] [RUSH_CANDIDATES]      needs curl; Linux, for /proc
#
# ANCHOR=folder with schema.sql and apply-over-wire.sh adds pgbench, 8 clients, in turn with Vivier on
# the same embedded PostgreSQL (synchronous_commit=on); needs psql and pgbench.
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
. tools/lib/java.sh
find_java
java=$JAVA_HOME/bin/java
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

if [ -n "${ANCHOR:-}" ]; then
  export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=anchor
  PGPORT=$(sed -n 's/^port=//p' "$work/data/database-port.properties")
  PGPASSWORD=$(sed -n 's/^postgres=//p' "$work/data/database-passwords.properties")
  export PGPORT PGPASSWORD
  psql -qXd postgres -c 'create database anchor'
  psql -qXf "$ANCHOR/schema.sql" >/dev/null 2>&1
  "$ANCHOR/apply-over-wire.sh" >"$work/wire.pgbench"
fi

# Each begins on a server that has just written everything out, so that none pays for another.
settle() {
  if [ -n "${ANCHOR:-}" ]; then
    psql -qX -c 'truncate application, snapshot, document, mail_outbox, journal' -c checkpoint
  fi
  sleep 5
}

echo "just started, 8 clients"; "$java" $here/Rush.java http://127.0.0.1:$port rush "$some" 8
echo "warm-up"; "$java" $here/Rush.java http://127.0.0.1:$port rush 2000 8 | tail -2
for round in 1 2 3; do
  settle
  echo "8 clients, $round"; "$java" $here/Rush.java http://127.0.0.1:$port rush "$some" 8
  if [ -n "${ANCHOR:-}" ]; then
    settle
    echo "pgbench, the same bytes over the wire, 8 clients"
    pgbench -n -M simple -c 8 -j 2 -T 15 -f "$work/wire.pgbench" 2>/dev/null | grep -E '^(tps|latency average)'
  fi
done
settle
# A minute for 5,000.
echo "rush of $rush"; "$java" $here/Rush.java http://127.0.0.1:$port rush "$rush" 256 84
echo "memory at most: $(awk '/^VmHWM/ { print int($2 / 1024) }' /proc/$pid/status) MB"
