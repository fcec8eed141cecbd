package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/**
 * The applicants of a process.
 *
 * @param stages how many there are at each stage; they add up
 * @param acts what can be done with those who are chosen; none for who may not
 * @param blind whether names are kept from this reader
 * @param unpublished whether nobody can apply yet
 * @param missing where missing tasks are given out, or null
 */
public record ApplicantsPage(
    StaffFrame frame,
    Table table,
    List<Stage> stages,
    List<Row> rows,
    List<Button> acts,
    boolean blind,
    boolean unpublished,
    @Nullable String missing) {

  /** A stage, and the address of the list with it, or without it when it is chosen. */
  public record Stage(String label, int count, String path, boolean chosen) {}

  /** A button that takes those who are chosen to a page. */
  public record Button(String label, String path, boolean first) {}

  /**
   * An applicant.
   *
   * @param who the name, or what stands in its place
   * @param reference null where it is kept from the reader
   * @param path of the application's page, or null
   * @param where more about where it stands
   * @param urgency {@code late}, {@code soon} or null
   * @param left how long there is to answer, in words, or null
   * @param choosable whether something can be done with it in this list
   */
  public record Row(
      String who,
      @Nullable String reference,
      @Nullable String path,
      String state,
      String kind,
      List<String> where,
      @Nullable Moment submitted,
      String languages,
      @Nullable Day replyBy,
      @Nullable String urgency,
      @Nullable String left,
      boolean choosable) {}
}
