package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;

/**
 * The answer to one application: how far it is, what can be done now, what happened.
 *
 * @param kind of the tag that shows the state
 * @param lead what the state means, in a sentence
 * @param language the candidate's, in words
 * @param left how long there is, in words, or null
 * @param current what is being told or was told last, or null
 * @param letter as it will leave, or null
 * @param flag why the decision has to be looked at, or null
 * @param reversal of what was told, whose letter is held, or null
 * @param decisions everything that was decided, the newest first
 * @param history what else was done, the newest first
 * @param typed what was written in the form that was refused; else empty
 */
public record AnswerPage(
    StaffFrame frame,
    String reference,
    String state,
    String kind,
    String lead,
    String language,
    Day replyBy,
    @Nullable String urgency,
    @Nullable String left,
    String owner,
    @Nullable DecisionView current,
    DecisionView.@Nullable Letter letter,
    @Nullable Flag flag,
    @Nullable Reversal reversal,
    List<DecisionView> decisions,
    List<Entry> history,
    Can can,
    String typed,
    List<FieldError> errors) {
  /**
   * The board was asked again what the decision rests on.
   *
   * @param uphold where somebody says that it stands, or null for who may not
   */
  public record Flag(String decision, Moment since, List<String> why, @Nullable String uphold) {}

  /**
   * What was told is being reversed.
   *
   * @param until when the letter leaves
   * @param undo where it is taken back, or null for who may not
   */
  public record Reversal(String decision, Moment until, @Nullable String undo) {}

  /** What was done. */
  public record Entry(Moment at, String what, String who, @Nullable String note) {}

  /**
   * What can be done now by who looks: addresses, or null where it can't.
   *
   * @param owners whom the answer can be given to
   */
  public record Can(
      @Nullable String decide,
      @Nullable String undo,
      @Nullable String undoUntil,
      @Nullable String confirm,
      @Nullable String reverse,
      @Nullable String move,
      @Nullable String assign,
      List<Choice> owners,
      @Nullable String again,
      @Nullable String tell,
      @Nullable String alike) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
