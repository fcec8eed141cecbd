package org.vivier.decisions.answers;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vivier.applications.staff.LateApplicants;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.web.AnswerPaths;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Schedule;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.UnansweredApplications;

/** Names who stands in the way of a process's end, each by the reference that everybody quotes. */
@Component
class EveryoneAnswered implements UnansweredApplications {
  private static final int NAMED = 10;

  private final JdbcClient jdbc;
  private final LateApplicants late;
  private final Postings postings;
  private final Clock clock;

  EveryoneAnswered(JdbcClient jdbc, LateApplicants late, Postings postings, Clock clock) {
    this.jdbc = jdbc;
    this.late = late;
    this.postings = postings;
    this.clock = clock;
  }

  @Override
  public String path(SelectionProcess process, Language language) {
    return AnswerPaths.list(process.number()).in(language) + "?state=open";
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process) {
    List<Refusal> found = new ArrayList<>();
    add(
        found,
        Reason.UNANSWERED,
        waiting(process, List.of(AnswerState.DUE, AnswerState.PREPARED, AnswerState.HELD)));
    add(found, Reason.LETTERS_RETURNED, waiting(process, List.of(AnswerState.BOUNCED)));
    add(found, Reason.LETTERS_LEAVING, waiting(process, List.of(AnswerState.LEAVING)));
    PostingId posting = process.posting();
    if (posting != null) {
      addLate(found, process, posting);
    }
    return found;
  }

  /**
   * Locked where the process ends: nobody decides, reverses or answers among them until that
   * transaction is over. Who only looks locks nothing.
   */
  private List<String> waiting(SelectionProcess process, List<AnswerState> states) {
    boolean looks = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    return jdbc.sql(
            """
            select a.reference from answer w join submitted_application a on a.id = w.application_id
            where w.process_id = :process and (w.state = any (:states)
              or :reversals and w.reversal_id is not null)
            order by a.reply_by, a.reference
            """
                + (looks ? "" : "for share of w"))
        .param("process", process.id().value())
        .param("states", states.stream().map(AnswerState::code).toArray(String[]::new))
        .param("reversals", states.contains(AnswerState.HELD))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static void add(List<Refusal> found, Reason reason, List<String> references) {
    if (!references.isEmpty()) {
      found.add(
          Refusal.at(
              null,
              reason,
              new Bilingual(count(references, Language.EN), count(references, Language.FR)),
              named(references)));
    }
  }

  private static String count(List<String> references, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(references.size());
  }

  private static Bilingual named(List<String> references) {
    String first = references.stream().limit(NAMED).collect(Collectors.joining(", "));
    return Bilingual.same(references.size() > NAMED ? first + "…" : first);
  }

  private void addLate(List<Refusal> found, SelectionProcess process, PostingId posting) {
    var schedule = postings.lastPublic(posting).map(PublicPosting::schedule);
    Instant now = clock.instant();
    if (schedule.filter(known -> known.at(now).takesApplications()).isPresent()) {
      found.add(Refusal.of(Reason.POSTING_OPEN));
      return;
    }
    List<Instant> allowed = late.allowed(posting);
    Optional<Instant> last =
        allowed.isEmpty()
            ? schedule.flatMap(this::grace).filter(end -> end.isAfter(now))
            : Optional.of(allowed.getLast());
    var zone = process.facts().dates().zone();
    last.ifPresent(until ->
        found.add(
            Refusal.at(
                null,
                Reason.LATE_APPLICANTS,
                new Bilingual(
                    Moment.of(until, zone, Language.EN).wording(),
                    Moment.of(until, zone, Language.FR).wording()))));
  }

  /** Until when those may submit who had begun before the closing. */
  private Optional<Instant> grace(Schedule schedule) {
    return schedule.closedEarly()
        ? Optional.empty()
        : Optional.ofNullable(schedule.ends()).map(late::graceAfter);
  }
}
