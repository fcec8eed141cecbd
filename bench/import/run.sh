#!/bin/sh
# How long an import takes, small and large, and the list page when 5,000 jobs are open.
#
#   bench/import/run.sh CONTENT [RUNS]      needs curl, python3; Linux, for /proc
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
content=$(cd "$1" && pwd -P)
runs=${2:-5}
cd "$here/../.."
site=http://127.0.0.1:18125
work=$(mktemp -d)
server=
trap 'stop; rm -rf "$work"' EXIT

now() { date +%s%3N; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" || true; }; server=; }

serve() { # a new data folder, an organization without a posting
  rm -rf "$work/data"
  mkdir -p "$work/none/en" "$work/none/fr"
  ./vivier serve --port 18125 --content "$work/none" --data "$work/data" >"$work/log" 2>&1 &
  server=$!
  until curl -fs -o /dev/null "$site/en/careers"; do sleep 0.2; done
  sleep 3 # Pages come before the folder's own import, which would set aside what others imported.
}

import_command() { # folder: milliseconds of ./vivier import beside the running server
  began=$(now)
  ./vivier import "$1" --data "$work/data" >"$work/report" 2>&1 || { cat "$work/report"; exit 1; }
  echo $(($(now) - began))
}

list_times() { # milliseconds of the list page in the program, by query
  for query in "" "?page=100" "?arrangement=remote&tenure=term" "?q=lamp" "?q=lighthouse+keeper&page=3"; do
    figures=$(for i in $(seq 40); do
      curl -fs -o /dev/null -w '%{time_starttransfer}\n' "$site/en/careers$query${query:+&}${query:-?}x=$i"
    done | tail -n 25 | awk '{ printf "%.1f\n", $1 * 1000 }')
    echo "list of 5,000 '$query': median $(echo "$figures" | median) ms, worst $(echo "$figures" | sort -n | tail -n 1) ms"
  done
}

./vivier --version >/dev/null # builds what is missing
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"

files=$(find "$content" -name '*.md' ! -name '_index*' | wc -l)
serve
for run in $(seq "$runs"); do import_command "$work/none"; done >"$work/empty"
stop
for run in $(seq "$runs"); do
  serve
  import_command "$content" >>"$work/small"
  stop
done
empty=$(median <"$work/empty") small=$(median <"$work/small")
echo "start of ./vivier import alone (an empty folder): $empty ms; with $files files: $small ms; the import: $((small - empty)) ms"

python3 "$here/multiply.py" "$content" $((12000 / files + 1)) "$work/large"
serve
large=$(import_command "$work/large")
again=$(import_command "$work/large")
echo "12,000 files: $((large - empty)) ms; the same again: $((again - empty)) ms; server's memory $(awk '/^VmRSS/ { print int($2 / 1024) }' /proc/$server/status) MB"
stop

python3 "$here/open-jobs.py" 5000 "$work/open"
serve
import_command "$work/open" >/dev/null
list_times
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
