package org.vivier.applications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/**
 * Everything that is kept of an application, as a page that needs nothing around it.
 *
 * @param job the job's title
 * @param madeAt when it was put together
 * @param facts where it stands
 * @param versions the answers, those that stand there now first
 * @param files in the order of the ZIP
 * @param accommodation what was asked of the coordinator; empty: nothing
 * @param letters newest first
 * @param history what happened, oldest first
 */
public record ArchivePage(
    Words words,
    String job,
    Moment madeAt,
    List<Fact> facts,
    List<Version> versions,
    List<File> files,
    List<Fact> accommodation,
    List<MinePage.Letter> letters,
    List<MinePage.Happening> history) {

  /** Something in words; the text may have line feeds. */
  public record Fact(String label, String text) {}

  /**
   * Answers of one time.
   *
   * @param text what to know about them, or null
   */
  public record Version(String title, @Nullable String text, List<AnswerSection> sections) {}

  /**
   * A file.
   *
   * @param name that it came with
   * @param path beside the page; null when it was left out
   */
  public record File(String name, @Nullable String path, Moment receivedAt) {}
}
