#!/bin/sh
# Bytes over the wire of a first visit to each open posting: the page and all it loads, headers too.
#
#   bench/page-weight/run.sh CONTENT      needs curl
set -eu
content=$(cd "$1" && pwd -P)
cd "$(dirname "$0")/../.."
site=http://127.0.0.1:18124
work=$(mktemp -d)
trap 'kill $server 2>/dev/null || true; wait; rm -rf "$work"' EXIT

./vivier --version >/dev/null # builds what is missing
./vivier serve --port 18124 --content "$content" --data "$work/data" >"$work/log" 2>&1 &
server=$!
# The site answers before the first import is done.
until curl -fs "$site/sitemap.xml" | grep -q /positions/; do sleep 0.2; done

fetch() { # path: prints bytes of body and of headers as they travel
  curl -fs -H 'Accept-Encoding: gzip' -o "$work/body" -w '%{size_download} %{size_header}\n' "$site$1"
}

# A browser loads every style sheet, icon, script, preload and image, and the fonts that the style
# sheet names; a font that no text of the page needs stays away, so this is the upper bound.
assets() {
  { cat "$work/page"; gzip -dcf <"$work/css"; } | grep -oE '/assets/[A-Za-z0-9._-]+' | sort -u
}

worst=0 heaviest=0
for path in $(curl -fs "$site/sitemap.xml" | grep -oE '<loc>[^<]+/(positions|postes)/[^<]+' | sed 's|.*://[^/]*||'); do
  curl -fs "$site$path" -o "$work/page"
  css=$(grep -oE '/assets/vivier[^"]+css' "$work/page" | head -n 1)
  curl -fs "$site$css" -o "$work/css"
  html=$(fetch "$path" | awk '{ print $1 }')
  total=$({ fetch "$path"; for asset in $(assets); do fetch "$asset"; done; } | awk '{ s += $1 + $2 } END { print s }')
  echo "$total bytes in all, HTML $html  $path"
  [ "$total" -le "$worst" ] || worst=$total
  [ "$html" -le "$heaviest" ] || heaviest=$html
done
echo "heaviest: $worst bytes in all (goal 60000), HTML $heaviest (goal 15000)"
for asset in $(assets); do echo "$(fetch "$asset" | awk '{ print $1 }') $asset"; done
