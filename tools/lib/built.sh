# To be sourced with $root set: where the built program is, and whether it is that of today's sources.

dist=$root/app/target/launcher/dist

is_current() {
  [ -r "$dist/built-with" ] && IFS= read -r built_with <"$dist/built-with" &&
    [ "$built_with" = "$JAVA_HOME" ] || return 1
  newer=$(cd "$root" &&
    find pom.xml .mvn/*.* app/pom.xml app/src/main format/pom.xml format/src/main tools/build tools/lib \
      -newer "$dist/built-with" 2>/dev/null | head -n 1)
  [ -z "$newer" ]
}
