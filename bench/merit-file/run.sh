#!/bin/sh
# The merit file of a process with N applications and with twice as many, in the memory of the smallest server.
#
#   bench/merit-file/run.sh [N [TIMES]]      needs a Java 25
#
# N applications first (1000), each rated four times, decided and told; the file is written TIMES times (3) to
# nowhere, with -Xmx256m, and the quickest counts. VIVIER, the program to measure (./vivier). Fails when the
# second takes more than 2.2 times as long.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
vivier=${VIVIER:-./vivier}
dist=${DIST:-app/target/launcher/dist}
few=${1:-1000}
times=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${CLASSPATH_OF_PROGRAM:-}" ] || "$vivier" --version >/dev/null # builds what is missing
path=${CLASSPATH_OF_PROGRAM:-"$dist/vivier.jar:$dist/lib/*"}
mkdir "$work/classes"
"$JAVA_HOME/bin/javac" -nowarn -d "$work/classes" -cp "$path" bench/merit-file/Fill.java
fill() {
  # shellcheck disable=SC2086
  "$JAVA_HOME/bin/java" ${JAVA_OPTIONS:--Xmx256m -XX:+UseSerialGC} -XX:TieredStopAtLevel=1 \
    --sun-misc-unsafe-memory-access=allow -Dlogging.level.root=error -Dvivier.programs="$dist" \
    -cp "$work/classes:$path" Fill "$work/data" "$@"
}

measure() { # how many
  JAVA_OPTIONS=-Xmx768m fill fill "$1" bench/submit/content >/dev/null
  fill take "$times" >"$work/said"
  sort -n "$work/said" | head -n 1 >"$work/best"
  read -r seconds bytes records memory <"$work/best"
  echo "$1 applications: $seconds s, $bytes bytes, $records records, heap at most $memory MB"
}

measure "$few"
once=$seconds
measure $((2 * few))
echo "$once $seconds" | awk '{ printf "ratio %.2f\n", $2 / $1; exit !($2 / $1 <= 2.2) }'
