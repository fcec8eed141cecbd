#!/bin/sh
# usage: run.sh CONTENT SITE ROUNDS: `vivier check` beside `hugo --minify` on the same files, in turn.
# CONTENT is a folder with en/ and fr/; SITE holds a Hugo config.toml and layouts.
# Prints command, wall s, user s, system s, peak KiB. Needs hugo, GNU time and a Java 25 (JAVA_HOME or java).
set -eu
content=$(cd "$1" && pwd) site=$(cd "$2" && pwd) rounds=$3
here=$(cd "$(dirname "$0")/../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classpath=$(ls "$here"/format/target/vivier-format-*.jar "$here"/format/target/lib/*.jar | tr '\n' ':')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
check() { "$java" $cache -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -cp "${classpath%:}" org.vivier.check.CheckCommand "$@"; }
cache="-XX:AOTCacheOutput=$work/check.aot"
check "$content" >/dev/null 2>&1 || true
cp -r "$site/config.toml" "$site/layouts" "$work"
ln -s "$content" "$work/content"
for round in $(seq "$rounds"); do
  /usr/bin/time -q -f "check %e %U %S %M" "$java" "-XX:AOTCache=$work/check.aot" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Xmx256m -cp "${classpath%:}" org.vivier.check.CheckCommand "$content" 2>&1 >/dev/null | tail -n 1
  (cd "$work" && /usr/bin/time -q -f "hugo %e %U %S %M" hugo --quiet --minify -d "$work/out")
  rm -rf "$work/out"
done
