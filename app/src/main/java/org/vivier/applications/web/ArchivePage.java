package org.vivier.applications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * Everything about one application, to be read without the program.
 *
 * @param job the job's title
 * @param standing where it stands, in words
 * @param current what stands there now, where it differs from what was submitted; may be empty
 * @param submitted what was submitted, oldest first
 * @param facts dates and files, one line each
 * @param letters what was written to the candidate, newest first
 * @param accommodation what was asked of the coordinator, or null
 */
public record ArchivePage(
    Language language,
    String job,
    @Nullable String reference,
    String standing,
    List<AnswerSection> current,
    List<Submitted> submitted,
    List<String> facts,
    List<MinePage.Letter> letters,
    Archive.@Nullable Accommodation accommodation) {

  /** What was submitted at one time. */
  public record Submitted(String at, List<AnswerSection> sections) {}

  /** The words of the page. */
  public Words words() {
    return Words.of(language);
  }

  /** What was asked of the coordinator. */
  public @Nullable String needs() {
    return accommodation == null ? null : accommodation.needs();
  }

  /** How the coordinator was asked to reach them. */
  public @Nullable String reach() {
    return accommodation == null ? null : accommodation.reach();
  }
}
