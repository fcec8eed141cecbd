package org.vivier.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/**
 * Pictures of whole pages for people to look at, under {@code target}. They take as long as
 * everything that is checked on a page, so they are made where {@code VIVIER_PICTURES} is set
 * ({@code ./vivier test --pictures}).
 */
public final class Pictures {
  private static final boolean WANTED = System.getenv("VIVIER_PICTURES") != null;

  private Pictures() {}

  /**
   * Leaves a picture of the page as it is now in a folder under {@code target}, if wanted. What
   * follows sees a page with its stylesheet in either case.
   */
  public static void take(Page page, String folder, String name) {
    page.waitForLoadState();
    if (WANTED) {
      Path file = Path.of("target", folder, name + ".png");
      page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(file));
    }
  }
}
