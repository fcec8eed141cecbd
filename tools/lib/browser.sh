# To be sourced after java.sh, with $log set: the Chromium that the browser tests drive.

find_browser() {
  for browser in "${VIVIER_BROWSER:-}" chromium-headless-shell chromium chromium-browser google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$browser" ] && command -v "$browser" >/dev/null; then
      VIVIER_BROWSER=$(command -v "$browser")
      export VIVIER_BROWSER
      return
    fi
  done
  return 1
}

# The shell is Chromium without windows, and quicker at it. Where none can be installed, Playwright
# fetches its own when the first test asks for it.
ensure_browser() {
  if find_browser || ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    return
  fi
  say "Installing Chromium for the browser tests …" "Installation de Chromium pour les tests …"
  {
    apt-get update -qq && {
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell ||
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium
    }
  } >>"$log" 2>&1 || say "apt-get could not install Chromium; see $log." \
    "apt-get n’a pas pu installer Chromium ; voir $log."
  find_browser || true
}
