#!/bin/sh
# How long reports take with 200 applications in a process, and with 20,000.
#
#   bench/reports/run.sh [REQUESTS [MANY]]      needs a Java
#
# REQUESTS per page and size (100), MANY applications at the end (20,000). Fails when a page of MANY takes
# longer than a second at its 95th percentile, or more than MANY / 200 times as long as before.
# DRIVER, PostgreSQL's driver (the build's); PORT.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
requests=${1:-100}
many=${2:-20000}
vivier=${VIVIER:-./vivier}
port=${PORT:-18093}
data=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; [ -z "$pid" ] || wait "$pid" || true; rm -rf "$data"' EXIT

"$vivier" --version >/dev/null # builds what is missing
driver=${DRIVER:-$(echo app/target/launcher/dist/lib/postgresql-*.jar)}
"$vivier" serve --port $port --data "$data/vivier" >"$data/log" 2>&1 &
pid=$! # the launcher becomes the Java process

# The invented people make processes and apply first; that they are done is the last line.
until grep -q 'invented people have applied' "$data/log"; do
  kill -0 $pid 2>/dev/null || { cat "$data/log"; exit 1; }
  sleep 1
done

find_java
"$JAVA_HOME/bin/java" -cp "$driver" bench/reports/Reports.java \
  "$data/vivier" http://localhost:$port "$requests" "$many"
