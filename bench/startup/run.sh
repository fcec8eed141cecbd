#!/bin/sh
# Time from ./vivier serve to the first page, and resident memory of the Java process at rest.
#
#   bench/startup/run.sh [RUNS]      needs curl; Linux, for /proc
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
port=18080
page=http://127.0.0.1:$port/en/careers
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

now() { date +%s%3N; }

java_rss() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }

cpu() { # seconds of CPU that the process has used, from its 14th and 15th field
  awk -v hz="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); printf "%.1f", ($12 + $13) / hz }' "/proc/$1/stat"
}

once() {
  began=$(now)
  ./vivier serve --port $port --data "$data/vivier" >"$data/log" 2>&1 &
  pid=$! # the launcher becomes the Java process
  until curl -fs -o "$data/page" $page; do
    kill -0 $pid 2>/dev/null || { cat "$data/log"; exit 1; }
    sleep 0.1 # asking more often would take from the two cores what is measured
  done
  first=$(($(now) - began))
  used=$(cpu $pid)
  sleep 10
  printf '%-12s first page %5d ms   CPU until then %s s   memory at rest %d MB\n' \
    "$1" "$first" "$used" "$(java_rss $pid)"
  kill $pid
  wait $pid || true
}

./vivier --version >/dev/null # builds what is missing
once "new folder"
for run in $(seq "$runs"); do
  once "run $run"
done
