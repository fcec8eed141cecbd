#!/bin/sh
# How long the search over all pools takes through HTTP, beside plain SQL over people of the same shape.
#
#   bench/pool-search/run.sh [SIZES]
#
# SIZES: how many members, comma between several (10000,1000000).
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
export JAVA_HOME
./mvnw -q -pl app -am test -Dtest=PoolSearchBench -Dsurefire.failIfNoSpecifiedTests=false \
  -DargLine="-Dvivier.bench.members=${1:-10000,1000000}" | grep members
