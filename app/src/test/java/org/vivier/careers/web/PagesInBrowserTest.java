package org.vivier.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vivier.testing.Accessibility;
import org.vivier.testing.Pictures;
import org.vivier.testing.SharedBrowser;

/**
 * Every careers page in every state, in both languages, in a real browser under the strict content
 * policy.
 *
 * <p>The languages share their structure, so each is checked for accessibility at one width:
 * English on a phone, French on a desk; each in light and in dark. Leaves a picture of each page in
 * {@code target/preview}, if pictures are wanted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  private final PreviewServer server;

  PagesInBrowserTest() throws IOException {
    server = new PreviewServer();
  }

  @AfterAll
  void close() {
    server.close();
  }

  Stream<String> pages() {
    return server.pages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleAndFits(String path) {
    SharedBrowser.lookAt(
        server.url(path),
        request -> {},
        (page, complaints) -> {
          for (int width : List.of(DESK, PHONE)) {
            look(page, path, width);
            assertThat(complaints).isEmpty();
          }
        });
  }

  private static void look(Page page, String path, int width) {
    page.setViewportSize(width, 800);
    page.evaluate("() => document.fonts.ready");
    Pictures.take(page, "preview", path.substring(1) + "." + width);
    assertThat(overflow(page)).as("pixels beyond the right edge at %d", width).isZero();
    if (!path.endsWith(width == PHONE ? ".fr" : ".en")) {
      Accessibility.assertNoBarriers(page);
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Pictures.take(page, "preview", path.substring(1) + ".dark." + width);
      Accessibility.assertContrast(page);
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
  }

  private static int overflow(Page page) {
    return (int)
        page.evaluate("() => document.documentElement.scrollWidth - document.body.clientWidth");
  }
}
