#!/bin/sh
# usage: run.sh CONTENT: what findings while typing cost on the longest posting of a folder, beside its check alone.
set -eu
content=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")/../.." && pwd)
root=$here
. "$here/tools/lib/java.sh"
find_java
classpath=$here/app/target/classes:$here/format/target/classes:$(ls "$here"/format/target/lib/*.jar 2>/dev/null | tr '\n' ':')
"$JAVA_HOME/bin/java" -cp "${classpath%:}${CLASSPATH:+:$CLASSPATH}" "$here/bench/authoring/Typing.java" "$content"
