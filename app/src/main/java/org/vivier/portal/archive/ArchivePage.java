package org.vivier.portal.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.portal.AnswerSection;
import org.vivier.portal.mine.MyApplicationPage;

/**
 * Everything that is kept of an application, as a page that needs nothing around it.
 *
 * @param job the job's title
 * @param madeAt when it was put together
 * @param facts where it stands
 * @param versions the answers, those that stand there now first
 * @param files in the order of the ZIP
 * @param accommodation what was asked of the coordinator; empty: nothing
 * @param messages what was written to and fro, oldest first
 * @param letters newest first
 * @param kept what other rooms keep
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
    List<Message> messages,
    List<Kept> kept,
    List<MyApplicationPage.Letter> letters,
    List<MyApplicationPage.Happening> history) {

  /** Something in words; the text may have line feeds. */
  public record Fact(String label, String text) {}

  /**
   * Answers of one time.
   *
   * @param text what to know about them, or null
   */
  public record Version(String title, @Nullable String text, List<AnswerSection> sections) {}

  /** What a room keeps of one kind: each thing in facts. */
  public record Kept(String title, List<List<Fact>> things) {}

  /** What one of both sides wrote. */
  public record Message(String who, Moment at, String text) {}

  /**
   * A file.
   *
   * @param name that it came with
   * @param path beside the page; null when it was left out
   */
  public record File(String name, @Nullable String path, Moment receivedAt) {}
}
