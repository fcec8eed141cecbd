#!/bin/sh
# usage: run.sh CONTENT SITE ROUNDS: `vivier check`, its second run, and `hugo --minify` on the same files, in turn.
# CONTENT is a folder with en/ and fr/; SITE holds a Hugo config.toml and layouts.
# Prints command, wall s, user s, system s, peak KiB. Needs hugo and GNU time; finds Java as ./vivier does.
set -eu
content=$(cd "$1" && pwd) site=$(cd "$2" && pwd) rounds=$3
here=$(cd "$(dirname "$0")/../.." && pwd)
root=$here
. "$here/tools/lib/java.sh"
. "$here/tools/lib/java-options.sh"
find_java
java=$JAVA_HOME/bin/java
classpath=$(ls "$here"/format/target/vivier-format-*.jar "$here"/format/target/lib/*.jar | tr '\n' ':')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
options="$MEMORY $CHECK" # as the launcher has them

check() { # label, then Java's AOT option, then what the checker gets
  label=$1 aot=$2
  shift 2
  # shellcheck disable=SC2086
  /usr/bin/time -q -f "$label %e %U %S %M" "$java" "$aot" $options -cp "${classpath%:}" \
    org.vivier.check.CheckCommand --cache "$work/checked" "$@" "$content" 2>&1 >/dev/null | tail -n 1
}

for day in 2026-01-01 2026-01-02; do
  check training "-XX:AOTCacheOutput=$work/check.aot" --today $day >/dev/null
done
cp -r "$site/config.toml" "$site/layouts" "$work"
ln -s "$content" "$work/content"
for round in $(seq "$rounds"); do
  rm -rf "$work/checked"
  check first "-XX:AOTCache=$work/check.aot"
  check again "-XX:AOTCache=$work/check.aot"
  (cd "$work" && /usr/bin/time -q -f "hugo %e %U %S %M" hugo --quiet --minify -d "$work/out")
  rm -rf "$work/out"
done
