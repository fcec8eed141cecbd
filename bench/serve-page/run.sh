#!/bin/sh
# Requests per second of one posting page: Vivier beside nginx, which has the same bytes as a file.
#
#   bench/serve-page/run.sh CONTENT [ROUNDS]      needs curl, nginx, wrk, gzip
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
content=$(cd "$1" && pwd -P)
rounds=${2:-5}
cd "$here/../.."
vivier=http://127.0.0.1:18123
work=$(mktemp -d)
chmod 755 "$work" # for nginx, whose workers are another user
pids=
trap 'kill $pids 2>/dev/null || true; wait; rm -rf "$work"' EXIT

./vivier --version >/dev/null # builds what is missing
./vivier serve --port 18123 --content "$content" --data "$work/data" >"$work/log" 2>&1 &
pids=$!
# The site answers before the first import is done.
until curl -fs "$vivier/sitemap.xml" | grep -q /positions/; do sleep 0.2; done

path=$(curl -fs "$vivier/sitemap.xml" | grep -o '<loc>[^<]*/positions/[^<]*' | head -n 1 | sed 's|.*://[^/]*||')
mkdir "$work/web"
curl -fs "$vivier$path" -o "$work/web/page"
gzip -9 -k "$work/web/page"
cp "$here/nginx.conf" "$work"
nginx -p "$work" -c "$work/nginx.conf" 2>"$work/nginx.log" &
pids="$pids $!"
until curl -fs -o /dev/null http://127.0.0.1:18190/page; do sleep 0.2; done

one() { # name, seconds, wrk's arguments
  name=$1 seconds=$2
  shift 2
  wrk -t1 -c32 -d"${seconds}s" --latency "$@" | awk -v name="$name" '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    /50%/ { p50 = ms($2) } /99%/ { p99 = ms($2) } /Non-2xx/ { bad = " ERRORS " $0 }
    /Requests\/sec/ { printf "%s %d %.2f %.2f%s\n", name, $2, p50, p99, bad }'
}

median() { # name, field
  grep "^$1 " "$work/figures" | cut -d' ' -f"$2" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

echo "$(wc -c <"$work/web/page") bytes, $(wc -c <"$work/web/page.gz") gzipped; load $(cut -d' ' -f1-3 /proc/loadavg)"
one warm-up 20 "$vivier$path" >/dev/null # what runs for weeks is compiled
one warm-up 5 -H 'Accept-Encoding: gzip' "$vivier$path" >/dev/null
echo "name requests/s p50-ms p99-ms"
for round in $(seq "$rounds"); do
  one nginx-plain 8 http://127.0.0.1:18190/page
  one vivier-plain 8 "$vivier$path"
  one nginx-gzip 8 -H 'Accept-Encoding: gzip' http://127.0.0.1:18191/page
  one vivier-gzip 8 -H 'Accept-Encoding: gzip' "$vivier$path"
done | tee "$work/figures"
for kind in plain gzip; do
  n=$(median nginx-$kind 2) v=$(median vivier-$kind 2)
  echo "median $kind: nginx $n/s, Vivier $v/s, ratio $(awk "BEGIN { printf \"%.2f\", $v / $n }"), p99 nginx $(median nginx-$kind 4) ms, Vivier $(median vivier-$kind 4) ms"
done
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
