#!/bin/sh
# Time from ./vivier serve to the first page, and resident memory of the Java process at rest.
#
#   bench/startup/run.sh [RUNS [OTHER]]      needs curl; Linux, for /proc
#
# OTHER is a checkout of another version: both are measured in turn, and compared by their medians and by
# the best of each, which others on the machine disturb least. REST=2 waits less than ten seconds to read
# the memory.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
other=${2:-}
rest=${REST:-10}
port=18080
# As content, the samples are only postings: as samples they would also bring two hundred invented candidates
# who apply while memory is read. A restart shows what is there.
samples=$PWD/app/src/main/resources/samples
page=http://127.0.0.1:$port/en/careers
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

now() { date +%s%3N; }

java_rss() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }

cpu() { # seconds of CPU that the process has used, from its 14th and 15th field
  awk -v hz="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); printf "%.2f", ($12 + $13) / hz }' "/proc/$1/stat"
}

# Asking more often would take from the two cores what is measured; two checkouts need finer steps.
step=0.1
[ -z "$other" ] || step=0.02

once() { # name, checkout, data folder, options
  began=$(now)
  # Options are words on purpose.
  # shellcheck disable=SC2086
  "$2/vivier" serve --port $port --data "$3" $4 >"$data/log" 2>&1 &
  pid=$! # the launcher becomes the Java process
  until curl -fs -o "$data/page" $page; do
    kill -0 $pid 2>/dev/null || { cat "$data/log"; exit 1; }
    sleep $step
  done
  first=$(($(now) - began))
  used=$(cpu $pid)
  sleep "$rest"
  printf '%-16s first page %5d ms   CPU until then %s s   memory at rest %d MB\n' \
    "$1" "$first" "$used" "$(java_rss $pid)"
  kill $pid
  wait $pid || true
}

./vivier --version >/dev/null # builds what is missing
if [ -z "$other" ]; then
  once "new folder" . "$data/vivier" "--content $samples"
  for run in $(seq "$runs"); do
    once "run $run" . "$data/vivier" --empty
  done
  exit
fi

"$other/vivier" --version >/dev/null
once "here, new" . "$data/here" "--content $samples" | tee "$data/lines"
once "other, new" "$other" "$data/other" "--content $samples" | tee -a "$data/lines"
for run in $(seq "$runs"); do
  once "here $run" . "$data/here" --empty
  once "other $run" "$other" "$data/other" --empty
done | tee -a "$data/lines"
of() { # checkout, field
  grep "^$1 [0-9]" "$data/lines" | awk -v f="$2" '{ print $f }' | sort -n
}
summary() { # name, field
  of here "$2" >"$data/a"
  of other "$2" >"$data/b"
  for which in median best; do
    line=1
    [ $which = best ] || line=$(((runs + 1) / 2))
    a=$(sed -n "${line}p" "$data/a")
    b=$(sed -n "${line}p" "$data/b")
    awk -v n="$1 $which" -v a="$a" -v b="$b" 'BEGIN { printf "%-18s here %s, other %s: %.2f of the other\n", n, a, b, b / a }'
  done
}
summary "first page, ms" 5
summary "CPU, s" 10
