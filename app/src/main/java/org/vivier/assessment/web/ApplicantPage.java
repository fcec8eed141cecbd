package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.assessment.ApplicantLink;
import org.vivier.platform.words.Day;
import org.vivier.staff.page.StaffFrame;

/**
 * One application, as HR advisers and the hiring manager see it.
 *
 * @param lead reference, versions, languages in a sentence
 * @param place which of how many in the list, in words, or null
 * @param flags what may be worth a look, with its explanation
 * @param outcomes what the board said so far, essentials first
 * @param assets the sum of the assets, in words, or null; apart from everything else
 * @param history newest first
 * @param recall where it is recalled, or null
 * @param lift where blind mode is lifted, or null
 * @param ways to pages of rooms above
 */
public record ApplicantPage(
    StaffFrame frame,
    String lead,
    String state,
    String kind,
    @Nullable String leaning,
    Day replyBy,
    @Nullable String place,
    @Nullable String previous,
    @Nullable String next,
    List<Part> parts,
    List<Version> versions,
    List<String> flags,
    List<Outcome> outcomes,
    @Nullable String assets,
    List<Entry> history,
    @Nullable String recall,
    @Nullable String lift,
    @Nullable String liftError,
    String liftReason,
    List<ApplicantLink.Way> ways) {

  /** One page of the form. */
  public record Part(String title, List<Answer> answers) {}

  /**
   * An answer.
   *
   * @param lines what was typed or chosen
   * @param links whether the lines are web addresses
   * @param file the file, or null
   */
  public record Answer(
      String question, List<String> lines, boolean links, @Nullable AttachedFile file) {}

  /**
   * A file.
   *
   * @param facts format, size, what the scanner said
   * @param path where it is opened as it was sent, or null for an infected one
   * @param text what the program read in it, in paragraphs
   */
  public record AttachedFile(String name, String facts, @Nullable String path, List<String> text) {}

  /** A version of what was submitted. */
  public record Version(String label, String path, boolean chosen) {}

  /**
   * What the board said of a criterion.
   *
   * @param again that it is being asked again, in words, or null
   */
  public record Outcome(
      String criterion,
      String step,
      String mark,
      String verdict,
      String kind,
      @Nullable String reason,
      @Nullable String again) {}

  /** Something that happened. */
  public record Entry(String when, String what, String who, @Nullable String reason) {}
}
