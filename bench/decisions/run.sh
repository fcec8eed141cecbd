#!/bin/sh
# A decision about N applications at once and about twice as many, while people apply to the same process.
#
#   bench/decisions/run.sh [N [TIMES]]      needs a Java 25
#
# N applications (1000), assessed by verbs as in bench/merit-file, are decided about in one transaction, then
# 2 N of another data folder; TIMES times each (1) in turn, each time in folders of their own, and the quickest
# counts. VIVIER, the program to measure (./vivier). Fails when there is more than one transaction, or when
# twice as many take more than 2.2 times as long.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
vivier=${VIVIER:-./vivier}
dist=${DIST:-app/target/launcher/dist}
few=${1:-1000}
times=${2:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${CLASSPATH_OF_PROGRAM:-}" ] || "$vivier" --version >/dev/null # builds what is missing
path=${CLASSPATH_OF_PROGRAM:-"$dist/vivier.jar:$dist/lib/*"}
mkdir "$work/classes"
"$JAVA_HOME/bin/javac" -nowarn -d "$work/classes" -cp "$path" bench/merit-file/Fill.java
fill() { # memory, data folder, and what to do
  memory=$1
  shift
  "$JAVA_HOME/bin/java" -Xmx"$memory" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    --sun-misc-unsafe-memory-access=allow -Dlogging.level.root=error -Dvivier.programs="$dist" \
    -cp "$work/classes:$path" Fill "$@"
}

measure() { # how many, round
  data=$work/$1-$2
  fill 768m "$data" rate "$1" bench/submit/content >/dev/null
  fill 256m "$data" together "$1" | tee -a "$work/said-$1" | awk -v many="$1" '{
    printf "%d decided in %.2f s, %d transaction; applying takes %d ms alone and %d ms meanwhile (p95, %d of them)\n",
      many, $1, $2, $3, $4, $5; exit $2 != 1 }'
  rm -rf "$data"
}

for round in $(seq "$times"); do
  measure "$few" "$round"
  measure $((2 * few)) "$round"
done
once=$(sort -n "$work/said-$few" | head -n 1 | cut -d' ' -f1)
twice=$(sort -n "$work/said-$((2 * few))" | head -n 1 | cut -d' ' -f1)
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
echo "$once $twice" | awk '{ printf "ratio %.2f\n", $2 / $1; exit !($2 / $1 <= 2.2) }'
