#!/bin/sh
# How long lists and set-up pages of selection processes take, with 20 processes and with 500.
#
#   bench/processes/run.sh [REQUESTS [MANY]]      needs curl and a Java
#
# REQUESTS per page and size (300), MANY processes at the end (500). Fails when a page's 95th percentile
# is more than 1.5 times as long with MANY as with 20. VIVIER names another program to measure (./vivier); PORT.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
requests=${1:-300}
many=${2:-500}
vivier=${VIVIER:-./vivier}
port=${PORT:-18082}
data=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; [ -z "$pid" ] || wait "$pid" || true; rm -rf "$data"' EXIT

"$vivier" --version >/dev/null # builds what is missing
"$vivier" serve --port $port --data "$data/vivier" >"$data/log" 2>&1 &
pid=$! # the launcher becomes the Java process

# The invented people make processes and apply first; that they are done is the last line.
until grep -q 'invented people have applied' "$data/log"; do
  kill -0 $pid 2>/dev/null || { cat "$data/log"; exit 1; }
  sleep 1
done

find_java
"$JAVA_HOME/bin/java" bench/processes/Lists.java http://localhost:$port "$requests" "$many"
