package org.vivier.platform.page;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Words;

/** What a browser's tab and a screen reader say of a page before anything else. */
public final class PageTitle {
  private PageTitle() {}

  /**
   * A page's title with what surrounds it.
   *
   * @param step its place among others, in words, or null
   * @param job the job that it is about, or null
   * @param faulty whether something on it has to be put right: that is said first
   */
  public static String of(
      PageFrame frame, @Nullable String step, @Nullable String job, boolean faulty) {
    Words words = frame.words();
    String title = frame.title();
    if (step != null) {
      title = words.text("shared.title.step", title, step);
    }
    if (job != null) {
      title = words.text("shared.title.page", title, job);
    }
    if (faulty) {
      title = words.text("shared.title.error", title);
    }
    return words.text("shared.title.page", title, frame.organization().name());
  }
}
