package org.vivier.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Chromium for all tests of this JVM, and in it one tab for pages that are only looked at. */
public final class SharedBrowser {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /**
   * Containers have no sandbox; the rest keeps the browser from calling its maker, and every page
   * from reaching any machine but this one.
   */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // Tests meet one site: processes for others, and one in reserve, would be for nothing.
          "--disable-site-isolation-trials",
          // A page's script is over before what optimizing compilers make of it is worth their
          // time.
          "--js-flags=--no-maglev,--no-turbofan,--no-flush-bytecode",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

  /** How long a page may take to become what a test expects: a slow machine fails no test. */
  private static final double PATIENCE_MS = 20_000;

  private static @Nullable Browser browser;
  private static @Nullable Page tab;

  private SharedBrowser() {}

  /** The browser, started by whoever asks first. */
  public static synchronized Browser get() {
    Browser open = browser;
    if (open == null) {
      open = launch();
      browser = open;
    }
    return open;
  }

  /**
   * Looks at a page in the one tab for that, at a desk and without a cookie. A profile and a
   * process of its own would cost more than what there is to see on a page.
   *
   * @param requested hears of every request that the page makes
   * @param look gets the tab, and what the page says on the console, which may become more
   */
  public static void lookAt(
      String address, Consumer<Request> requested, BiConsumer<Page, List<String>> look) {
    Page open = tab();
    List<String> said = new ArrayList<>();
    Consumer<ConsoleMessage> heard = message -> said.add(message.text());
    open.onRequest(requested);
    open.onConsoleMessage(heard);
    try {
      open.navigate(address);
      look.accept(open, said);
    } finally {
      open.offConsoleMessage(heard);
      open.offRequest(requested);
    }
  }

  private static synchronized Page tab() {
    Page open = tab;
    if (open == null) {
      open = get().newPage();
      tab = open;
    }
    open.context().clearCookies();
    open.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    open.setViewportSize(1280, 800);
    return open;
  }

  /** {@code VIVIER_BROWSER} or an installed browser; without one, Playwright fetches its own. */
  private static Browser launch() {
    Optional<Path> installed = installed();
    CreateOptions create = new CreateOptions();
    if (installed.isPresent()) {
      create.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    installed.ifPresent(options::setExecutablePath);
    try {
      Playwright playwright = Playwright.create(create);
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright.chromium().launch(options);
    } catch (PlaywrightException e) {
      throw new IllegalStateException(
          "No browser: install Chromium, or set VIVIER_BROWSER to one (" + installed + ")", e);
    }
  }

  private static Optional<Path> installed() {
    return Stream.concat(Stream.of(System.getenv("VIVIER_BROWSER")), USUAL_PLACES.stream())
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
