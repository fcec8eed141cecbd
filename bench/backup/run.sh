#!/bin/sh
# A backup, its check and its restore with documents of random bytes: time, memory, size.
#
#   bench/backup/run.sh [MEGABYTES]      needs GNU time and four times that room below TMPDIR
#
# VIVIER, the program to measure (./vivier); DRIVER, PostgreSQL's driver (the build's); PORT;
# PLAIN=no leaves out the backup that isn't encrypted.
set -eu
cd "$(dirname "$0")/../.."
here=bench/backup
megabytes=${1:-2000}
vivier=${VIVIER:-./vivier}
port=${PORT:-18091}
work=$(mktemp -d)
pid=
trap 'test -z "$pid" || kill "$pid" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

"$vivier" --version >/dev/null # builds what is missing
driver=${DRIVER:-$(echo app/target/launcher/dist/lib/postgresql-*.jar)}
"$vivier" serve --empty --port "$port" --data "$work/data" >"$work/log" 2>&1 &
pid=$!
until grep -q /en/careers "$work/log"; do
  kill -0 $pid 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.5
done
java -cp "$driver" $here/Fill.java "$work/data" "$megabytes"
echo "data folder: $(du -sm "$work/data" | cut -f1) MB"

# Everything in little memory; what is measured is the process and not its children.
export VIVIER_JAVA_OPTS="-Xmx128m -XX:+UseSerialGC"
"$vivier" backup --new-key "$work/key"
measured() { # name, arguments
  name=$1
  shift
  /usr/bin/time -f "$name: %e s, %U s of CPU, %M kB at most" "$vivier" "$@" >"$work/said" || { cat "$work/said"; exit 1; }
}
measured "backup, encrypted, beside the server" backup "$work/backup" --key "$work/key" --data "$work/data"
echo "file: $(du -sm "$work/backup" | cut -f1) MB"
measured "verify" backup "$work/backup" --verify --key "$work/key"
if [ "${PLAIN:-yes}" != no ]; then
  measured "backup, not encrypted" backup "$work/plain" --data "$work/data"
  echo "file: $(du -sm "$work/plain" | cut -f1) MB"
  measured "verify" backup "$work/plain" --verify
  rm "$work/plain"
fi
kill $pid && wait $pid || true
pid=
rm -rf "$work/data"
measured "restore, into a new folder" restore "$work/backup" --key "$work/key" --data "$work/restored"
cat "$work/said"
