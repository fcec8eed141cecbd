package org.vivier.accommodations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;

/**
 * A private case.
 *
 * @param lead what is to be done now, in a sentence
 * @param kind colour of the state's tag
 * @param request what is asked for; null once it was taken back
 * @param agreed the measures that hold
 * @param conversation what was written and proposed, oldest first
 * @param seen how far the case is, as forms send it
 * @param text what stands in the form
 */
public record CasePage(
    StaffFrame frame,
    String lead,
    String state,
    String kind,
    @Nullable Request request,
    List<Measured> agreed,
    List<Entry> conversation,
    About about,
    List<Happening> history,
    Can can,
    int seen,
    String text,
    List<FieldError> errors) {

  /** What somebody asks for, in their words and language. */
  public record Request(String needs, String reach, String language) {}

  /** A measure in both languages, and where it is done. */
  public record Measured(String where, String english, String french) {}

  /**
   * Something that was written or proposed.
   *
   * @param mine whether staff wrote it
   * @param words what was written, or null
   */
  public record Entry(
      String who,
      String what,
      Moment at,
      boolean mine,
      @Nullable String words,
      List<Measured> measures) {}

  /** Whom it is about. */
  public record About(
      String name,
      String reference,
      String job,
      String language,
      Moment requested,
      @Nullable Day due,
      @Nullable String urgency,
      @Nullable String left) {}

  /** Something that happened. */
  public record Happening(String what, String who, Moment at) {}

  /** Where what can be done now is done; null for what can't. */
  public record Can(
      boolean write,
      @Nullable String propose,
      @Nullable String close,
      @Nullable String reopen,
      String conflict) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
