#!/bin/sh
# Hours of people who apply, kills, slow clients and a full disk in one; see README.md.
#
#   bench/soak/run.sh [SECONDS [PER_SECOND]]      an hour and four a second, unless told otherwise
#
# As root on Linux the data folder gets a disk of its own, which is filled on the way; otherwise that part is
# left out. DISK_MB, its size; PORT; VIVIER, the program; DRIVER,
# PostgreSQL's driver (the build's); KEEP=1 keeps the folder. Ends with 1 when something
# is lost, there twice or left over.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
. tools/lib/java-options.sh
find_java
seconds=${1:-3600}
per_second=${2:-4}
port=${PORT:-18092}
work=$(mktemp -d)
mounted=
soak=
finish() {
  # It stops the server that it started, and the database, before it ends.
  [ -z "$soak" ] || { kill "$soak" 2>/dev/null || true; wait "$soak" || true; }
  [ -z "$mounted" ] || umount "$mounted" 2>/dev/null || umount -l "$mounted" || true
  [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

vivier=${VIVIER:-./vivier}
"$vivier" --version >/dev/null # builds what is missing
mkdir "$work/tmp" "$work/disk"
disk=-
data=$work/data
if [ "$(id -u)" -eq 0 ] && truncate -s "${DISK_MB:-6000}M" "$work/image" &&
  mkfs.ext4 -q -m 0 "$work/image" && mount -o loop "$work/image" "$work/disk"; then
  mounted=$work/disk
  disk=$mounted
  data=$disk/data
else
  echo "No disk of its own here: without the full disk."
fi
# What a program forgets to remove is found here. All of the heap is there from the start: what grows then
# is outside of it, and what grows inside is asked for apart.
export VIVIER_JAVA_OPTS="$MEMORY -Xms256m -XX:+AlwaysPreTouch -Djava.io.tmpdir=$work/tmp"
"$vivier" import bench/submit/content --data "$data" >/dev/null
classes=$work/classes
"$JAVA_HOME/bin/javac" -d "$classes" bench/submit/*.java bench/soak/*.java
driver=${DRIVER:-$(echo app/target/launcher/dist/lib/postgresql-*.jar)}
"$JAVA_HOME/bin/java" -cp "$classes:$driver" Soak "$vivier" "$work" "$port" "$seconds" "$per_second" "$disk" &
soak=$!
status=0
wait "$soak" || status=$?
soak=
exit "$status"
