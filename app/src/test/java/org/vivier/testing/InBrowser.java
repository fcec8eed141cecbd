package org.vivier.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey through the running program in a real browser. Each visitor has a browser profile of
 * their own; a page that asks anything of another host fails the test.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
public abstract class InBrowser {
  /** For what a test does; what it expects has {@link SharedBrowser}'s. */
  private static final double PATIENCE_MS = 60_000;

  private static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 740;

  private final List<BrowserContext> visitors = new ArrayList<>();
  private final List<String> foreignRequests = new ArrayList<>();

  @LocalServerPort private int port;

  /** A visitor at a desk, whose browser asks for English. */
  protected Page visitor() {
    return visitor(new NewContextOptions().setLocale("en-CA"));
  }

  /** A visitor whose browser runs no JavaScript. */
  protected Page visitorWithoutJavaScript() {
    return visitor(new NewContextOptions().setLocale("en-CA").setJavaScriptEnabled(false));
  }

  /** A visitor with a small phone, which is also a desk at 400 % zoom. */
  protected Page visitorWithPhone() {
    return visitor(
        new NewContextOptions().setLocale("fr-CA").setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
  }

  /** Any other visitor; addresses given to {@link Page#navigate} may leave out the host. */
  protected Page visitor(NewContextOptions options) {
    BrowserContext visitor = SharedBrowser.get().newContext(options.setBaseURL(address("")));
    visitors.add(visitor);
    visitor.setDefaultTimeout(PATIENCE_MS);
    // Only listens: a request that is routed goes by this process, and the browser caches nothing.
    visitor.onRequest(this::noteForeign);
    return visitor.newPage();
  }

  /** Looks at a page in the tab that all such looks share, and at what its console says. */
  protected void lookAt(String path, BiConsumer<Page, List<String>> look) {
    SharedBrowser.lookAt(address(path), this::noteForeign, look);
  }

  private void noteForeign(Request request) {
    String url = request.url();
    if (!url.startsWith(address("/")) && !url.startsWith("data:")) {
      foreignRequests.add(url);
    }
  }

  /**
   * Follows a link or presses a button as the keyboard does. A click of Playwright's first waits
   * until the element stands still, over animation frames of a script of its own; where scripts are
   * switched off these sometimes never come, and the click waits for ever.
   */
  protected static void activate(Locator linkOrButton) {
    linkOrButton.press("Enter");
  }

  /** Chooses a radio button or ticks a box as the keyboard does, for the same reason. */
  protected static void choose(Locator radioOrBox) {
    radioOrBox.press("Space");
    assertThat(radioOrBox).isChecked();
  }

  /** The whole address of a path on the running program. */
  protected String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Leaves a picture of the whole page in {@code target/screenshots}, if pictures are wanted. */
  protected void screenshot(Page page, String name) {
    Pictures.take(page, "screenshots", name);
  }

  @AfterEach
  void visitorsLeave() {
    visitors.forEach(BrowserContext::close);
    visitors.clear();
    Assertions.assertThat(foreignRequests).as("requests to other hosts").isEmpty();
  }
}
