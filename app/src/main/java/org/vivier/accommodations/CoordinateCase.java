package org.vivier.accommodations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.measures.Measure;
import org.vivier.staff.StaffMember;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * What the coordinator does in a case; the candidate hears of it by a letter that doesn't say what.
 */
@Component
public class CoordinateCase {
  private final CaseRows rows;
  private final Cases cases;
  private final DataKeys keys;
  private final CaseLetters letters;
  private final RequestingApplications applications;

  CoordinateCase(
      CaseRows rows,
      Cases cases,
      DataKeys keys,
      CaseLetters letters,
      RequestingApplications applications) {
    this.rows = rows;
    this.cases = cases;
    this.keys = keys;
    this.letters = letters;
    this.applications = applications;
  }

  /** What becomes of it. */
  public sealed interface Answer {
    /** It was done. */
    record Done() implements Answer {}

    /** Something happened that whoever acts hasn't seen: this, last. */
    record Meanwhile(CaseEvent last) implements Answer {}

    /** It has no meaning where the case stands. */
    record NotNow(CaseState state) implements Answer {}

    /** The application doesn't count any more. */
    record Ended() implements Answer {}

    /** There is no such case for this person. */
    record Missing() implements Answer {}
  }

  /**
   * Writes to the candidate.
   *
   * @param seen how far the case was when the form was shown
   */
  @Transactional
  public Answer ask(UUID id, int seen, String words, StaffMember by) {
    return happen(id, seen, new Doing(Event.ASK, words, List.of()), by);
  }

  /**
   * Proposes these measures to the candidate, instead of all that were proposed before. What was
   * agreed holds until they accept.
   *
   * @param words to the candidate, or null
   */
  @Transactional
  public Answer propose(
      UUID id, int seen, List<Measure> measures, @Nullable String words, StaffMember by) {
    return happen(id, seen, new Doing(Event.PROPOSE, words, measures), by);
  }

  /** Nothing more is to be done; the candidate reads why. What was agreed holds. */
  @Transactional
  public Answer close(UUID id, int seen, String words, StaffMember by) {
    return happen(id, seen, new Doing(Event.CLOSE, words, List.of()), by);
  }

  /** Takes it up again; the candidate reads why. */
  @Transactional
  public Answer reopen(UUID id, int seen, String words, StaffMember by) {
    return happen(id, seen, new Doing(Event.REOPEN, words, List.of()), by);
  }

  private record Doing(Event event, @Nullable String words, List<Measure> measures) {}

  private Answer happen(UUID id, int seen, Doing doing, StaffMember by) {
    Optional<Cases.Opened> found = cases.find(id, by);
    if (found.isEmpty()) {
      return new Answer.Missing();
    }
    UUID application = found.get().about().facts().application();
    if (applications.lock(application).filter(RequestingApplications.Facts::counts).isEmpty()) {
      return new Answer.Ended();
    }
    return rows.lockWhole(application)
        .map(whole -> happen(whole, seen, doing, by))
        .orElseGet(Answer.Missing::new);
  }

  private Answer happen(CaseRows.Whole whole, int seen, Doing doing, StaffMember by) {
    DataKey key = keys.of(new DataKeyId(whole.row().id()));
    CaseFile file = whole.open(key);
    Optional<CaseEvent> last = file.last();
    if (file.seen() != seen && last.isPresent()) {
      return new Answer.Meanwhile(last.get());
    }
    Optional<CaseState> next = file.state().on(doing.event());
    if (next.isEmpty()) {
      return new Answer.NotNow(file.state());
    }
    write(whole.row(), key, next.get(), doing, by);
    letters.write(whole.row().application(), news(doing.event()));
    return new Answer.Done();
  }

  private void write(StoredCase row, DataKey key, CaseState next, Doing doing, StaffMember by) {
    int ordinal = row.ordinal() + 1;
    @Nullable String words = doing.words();
    byte @Nullable [] sealed =
        words == null ? null : key.encrypt(words, CaseTexts.words(row.id(), ordinal));
    rows.happen(
        row,
        doing.event(),
        next,
        by.actor(),
        sealed,
        () -> doing.measures().forEach(measure -> propose(row.id(), key, ordinal, measure)));
  }

  private void propose(UUID id, DataKey key, int ordinal, Measure measure) {
    rows.propose(
        id,
        ordinal,
        measure,
        key.encrypt(measure.english(), CaseTexts.measure(id, ordinal, measure.place(), "en")),
        key.encrypt(measure.french(), CaseTexts.measure(id, ordinal, measure.place(), "fr")));
  }

  private static CaseLetters.News news(Event event) {
    return switch (event) {
      case ASK -> CaseLetters.News.ASKED;
      case PROPOSE -> CaseLetters.News.PROPOSED;
      case CLOSE -> CaseLetters.News.CLOSED;
      case REOPEN -> CaseLetters.News.REOPENED;
      case WRITE, REQUEST, WITHDRAW, ANSWER, ACCEPT ->
          throw new IllegalArgumentException("not the coordinator's: " + event);
    };
  }
}
