# To be sourced with $root set: how to speak to people, and where a suitable Java is.

JAVA_NEEDED=25

# Java reads and writes file names, and the terminal, in the locale's encoding, and postings have names
# with accents; a locale that is named but not installed would be ASCII. The language stays known.
export VIVIER_LANGUAGE="${VIVIER_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}"
export LC_ALL=C.UTF-8

say() { # english french
  printf '%s / %s\n' "$1" "$2" >&2
}

fail() { # english french
  say "$1" "$2"
  exit 1
}

java_home_of() { # path of a java program
  program=$(readlink -f "$1" 2>/dev/null || printf '%s' "$1")
  dirname "$(dirname "$program")"
}

# Reads the version from the JDK's release file: starting a JVM for it takes longer than all else, and
# so do the shell's other programs, each as long as a hundred lines of it.
is_suitable() { # java home
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=
  while IFS='"' read -r name value rest; do
    [ "$name" != JAVA_VERSION= ] || version=${value%%[!0-9]*}
  done <"$1/release"
  [ "${version:-0}" -ge "$JAVA_NEEDED" ]
}

# Sets and exports JAVA_HOME to a JDK that is recent enough, or ends with what to do.
find_java() {
  export JAVA_HOME="${JAVA_HOME:-}"
  if [ -n "$JAVA_HOME" ] && is_suitable "$JAVA_HOME"; then
    return
  fi
  on_path=$(command -v java || true)
  for home in \
    ${on_path:+"$(java_home_of "$on_path")"} \
    /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/.sdkman/candidates/java/* \
    "${HOME:-/}"/.jdks/* \
    /opt/java/* /opt/jdk*; do
    if is_suitable "$home"; then
      JAVA_HOME=$home
      return
    fi
  done
  fail "Vivier needs a Java Development Kit $JAVA_NEEDED or later: install one, or set JAVA_HOME to it." \
    "Vivier a besoin d’un kit de développement Java (JDK) $JAVA_NEEDED ou plus récent : installez-en un ou indiquez-le dans JAVA_HOME."
}
