# To be sourced after java.sh, with $root and $log set: which Maven builds, and how it is called.

maven_version_suffices() {
  # From 3.9.2 on it knows where .mvn/maven.config says that the checksums are.
  mvn -v 2>/dev/null |
    sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\)\.\([0-9]*\).*/\1 \2 \3/p' |
    { read -r a b c && [ $((a * 10000 + b * 100 + c)) -ge 30902 ]; }
}

find_maven() {
  if command -v mvn >/dev/null && maven_version_suffices; then
    maven=mvn
  elif "$root/mvnw" -v >>"$log" 2>&1; then
    maven=$root/mvnw
  elif command -v mvn >/dev/null; then
    maven=mvn
  else
    fail "Maven cannot be fetched; see $log." "Maven ne peut pas être téléchargé ; voir $log."
  fi
}

run_maven() {
  (cd "$root" && "$maven" -B -ntp "$@")
}
