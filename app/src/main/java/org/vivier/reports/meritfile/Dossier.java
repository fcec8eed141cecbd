package org.vivier.reports.meritfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.Bilingual;

/**
 * Everything that the file says of one application. What is sealed isn't here; words of somebody
 * who was erased are null. In JSON it stands as it is.
 *
 * @param reference what people quote
 * @param erased whether the person was erased: outcome, criteria and dates stay
 * @param name null where it is kept from the reader, and once erased
 * @param state where the assessment stands, a code of {@code assessment.state}
 * @param step in which it is assessed, or was last; null before
 * @param answerState how far the answer is, a code of {@code decisions.state}; null without one
 * @param owner who sees to the answer, or null
 */
public record Dossier(
    String reference,
    boolean erased,
    @Nullable String name,
    String language,
    Instant submittedAt,
    LocalDate replyBy,
    String applicationState,
    String state,
    @Nullable Bilingual step,
    @Nullable String answerState,
    @Nullable String owner,
    List<Happening> history,
    List<GivenRating> ratings,
    List<BoardWord> consensus,
    List<MadeDecision> decisions,
    List<AnswerAct> answers,
    List<Letter> letters,
    List<Conflict> conflicts,
    List<Departure> departures) {

  /**
   * What happened in the assessment.
   *
   * @param event a code of {@code assessment.event}
   * @param wave the number of the wave that it began with, or null
   */
  public record Happening(
      Instant at,
      String by,
      String event,
      @Nullable Bilingual step,
      @Nullable Integer wave,
      @Nullable String reason) {}

  /**
   * A rating in a cell whose ratings are open.
   *
   * @param number 1, then one more for each amendment
   * @param counts false for one that was amended, or taken out
   * @param notCounted why it counts no more: {@code amended}, {@code conflict}, {@code party} or
   *     {@code board}; null where it counts
   * @param amended why it took the place of the one before, or null
   */
  public record GivenRating(
      Bilingual step,
      Bilingual criterion,
      int criterionVersion,
      String assessor,
      int number,
      Instant at,
      @Nullable Integer mark,
      @Nullable String reason,
      @Nullable String amended,
      List<Evidence> evidence,
      boolean counts,
      @Nullable String notCounted) {}

  /**
   * A passage of what was submitted.
   *
   * @param source the key of the question that it answers
   * @param version of the submission, from 1
   * @param text null where the passage can't be read any more
   */
  public record Evidence(
      String source, Bilingual question, int version, int start, int end, @Nullable String text) {}

  /**
   * What the board said of a cell.
   *
   * @param current false for what it said before
   * @param how {@code agreement} or {@code meeting}
   * @param passed null where nothing passes or fails
   */
  public record BoardWord(
      Bilingual step,
      Bilingual criterion,
      int criterionVersion,
      int number,
      boolean current,
      String how,
      int mark,
      @Nullable Boolean passed,
      int ratings,
      @Nullable String reason,
      String by,
      Instant at) {}

  /**
   * A decision.
   *
   * @param id by which another says that it supersedes this one
   * @param reason as the letter has it, in the candidate's language
   * @param end how it ended before anybody was told, a code of {@code decisions.end}, or null
   * @param endNote what was said about that
   * @param supersedes the decision that the candidate had been told before, or null
   * @param together whether it was made together with others; null in a pack of one person
   */
  public record MadeDecision(
      String id,
      String outcome,
      String ground,
      @Nullable Bilingual criterion,
      @Nullable Integer criterionVersion,
      @Nullable String reason,
      String by,
      Instant at,
      @Nullable String confirmedBy,
      @Nullable Instant toldAt,
      @Nullable String end,
      @Nullable String endBy,
      @Nullable String endNote,
      @Nullable String supersedes,
      @Nullable Boolean together) {}

  /** Something else that was done about the answer; the kind is a code. */
  public record AnswerAct(
      Instant at, String by, String kind, Map<String, String> detail, @Nullable String note) {}

  /**
   * A letter about the outcome.
   *
   * @param state where it is on its way, a code
   * @param body null where it is kept from the reader, and once erased
   */
  public record Letter(
      Instant writtenAt,
      @Nullable Instant sentAt,
      String kind,
      String language,
      String state,
      @Nullable String subject,
      @Nullable String body) {}

  /** What somebody on the board declared; the kind of relationship is a code. */
  public record Conflict(String member, String declared, Instant at) {}

  /**
   * Where it went otherwise than planned: a task taken away, blind mode lifted.
   *
   * @param kind a code of {@code meritfile.departure}
   */
  public record Departure(
      Instant at,
      String kind,
      @Nullable String by,
      @Nullable Bilingual step,
      @Nullable Bilingual criterion,
      @Nullable String who,
      @Nullable String reason) {}

  /** The path of its page in the file: nobody's name. */
  public String page() {
    return "applications/" + reference + ".html";
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Dossier[" + reference + "]";
  }
}
