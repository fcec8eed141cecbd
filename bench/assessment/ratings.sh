#!/bin/sh
# Submitting ratings through HTTP, 8 clients, beside pgbench inserting the same rows with 8 clients.
#
#   bench/assessment/ratings.sh [RATINGS [ROUNDS]]      needs curl, psql, pgbench and a Java 25
#
# So many people applied that each of ROUNDS (3) can submit RATINGS (400), after as many to warm up; pgbench
# takes its turn after each, on the same embedded PostgreSQL. VIVIER, the program to measure (./vivier). Fails
# when the median of the ratios is less than 0.4.
set -eu
cd "$(dirname "$0")/../.."
. tools/lib/java.sh
find_java
vivier=${VIVIER:-./vivier}
dist=${DIST:-app/target/launcher/dist}
some=${1:-400}
rounds=${2:-3}
port=${PORT:-18103}
work=$(mktemp -d)
pid=
trap 'test -z "$pid" || kill "$pid" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

"$vivier" --version >/dev/null # builds what is missing
driver=${DRIVER:-$(echo app/target/launcher/dist/lib/postgresql-*.jar)}
path=${CLASSPATH_OF_PROGRAM:-"$dist/vivier.jar:$dist/lib/*"}
mkdir "$work/classes"
"$JAVA_HOME/bin/javac" -nowarn -d "$work/classes" -cp "$path" bench/merit-file/Fill.java
# Two people rate two criteria of each application.
"$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  --sun-misc-unsafe-memory-access=allow -Dlogging.level.root=error -Dvivier.programs="$dist" \
  -cp "$work/classes:$path" Fill "$work/data" apply $(((rounds + 1) * some / 4 + 1)) bench/submit/content

"$vivier" serve --port "$port" --data "$work/data" >"$work/log" 2>&1 &
pid=$!
until curl -fs -o /dev/null "http://127.0.0.1:$port/en/careers"; do
  kill -0 $pid 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.2
done

export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=anchor
PGPORT=$(sed -n 's/^port=//p' "$work/data/database-port.properties")
PGPASSWORD=$(sed -n 's/^postgres=//p' "$work/data/database-passwords.properties")
export PGPORT PGPASSWORD
psql -qXd postgres -c 'create database anchor'
psql -qX <<'SQL'
create table rating (assignment_id uuid not null, number int not null, criterion_version int not null,
  content bytea not null, submitted_at timestamptz not null, primary key (assignment_id, number));
alter table rating alter column content set storage external;
create table journal (id bigint generated always as identity primary key, record text not null);
SQL

rate() { "$JAVA_HOME/bin/java" -cp "$driver" bench/assessment/Ratings.java "$work/data" "http://127.0.0.1:$port" "$some" 8; }
echo "warm-up: $(rate 2>/dev/null)"
for round in $(seq "$rounds"); do
  psql -qX -c checkpoint
  a=$(rate 2>"$work/rows" | sed 's/.*, \([0-9.]*\) a second/\1/')
  psql -qX -c 'truncate rating, journal' -c checkpoint
  b=$(pgbench -n -M prepared -c 8 -j 2 -T 10 -f bench/assessment/rating.pgbench 2>/dev/null | awk '/^tps/ { print $3 }')
  echo "round $round: $a ratings a second, pgbench $b"
  echo "$a $b" | awk '{ print $1 / $2 }' >>"$work/ratios"
done
cat "$work/rows"
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
sort -n "$work/ratios" | awk '{ all[NR] = $1 } END {
  middle = all[int((NR + 1) / 2)]; printf "median of the ratios %.2f\n", middle; exit !(middle >= 0.4) }'
