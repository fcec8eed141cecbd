package org.vivier.decisions.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.web.AnswerPaths;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/**
 * Answers that wait for somebody: for their owners those that are due soon or late and those whose
 * letters came back, for everybody who may decide there those without an owner, and for those who
 * look a second time what waits for them. One piece for each process, kind and day.
 */
@Component
class AnswersWork implements WorkSource {
  /** How long before their day people appear. */
  private static final long DAYS_AHEAD = 7;

  private final JdbcClient jdbc;
  private final Clock clock;

  AnswersWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Waiting(
      ProcessId process,
      String number,
      String title,
      ZoneId zone,
      String kind,
      boolean own,
      LocalDate day,
      int count,
      String first) {}

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    if (!member.mayAnywhere(Act.DECIDE) && !member.mayAnywhere(Act.CONFIRM_DECISIONS)) {
      return List.of();
    }
    return waiting(member, language).stream()
        .filter(found -> member.may(act(found), found.process().scope()))
        .map(found -> item(found, language))
        .toList();
  }

  private static Act act(Waiting found) {
    return found.kind().equals(AnswerState.PREPARED.code()) ? Act.CONFIRM_DECISIONS : Act.DECIDE;
  }

  private List<Waiting> waiting(StaffMember member, Language language) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return jdbc.sql(
            """
            select p.id, p.number, p.zone, p.title_%s as title,
              case when f.decision_id is null then w.state else 'flagged' end as kind,
              w.owner is not null as own, a.reply_by, count(*) as many,
              (array_agg(a.reference order by a.submitted_at, a.id))[1] as first
            from answer w
            join submitted_application a on a.id = w.application_id
            join selection_process p on p.id = w.process_id
            left join decision d on d.id = w.decision_id
            left join flagged_decision f on f.application_id = w.application_id
            where case when f.decision_id is not null then coalesce(w.owner, :me) = :me
                else case w.state
                when 'due' then a.reply_by < :soon and coalesce(w.owner, :me) = :me
                when 'bounced' then coalesce(w.owner, :me) = :me
                when 'prepared' then d.decided_by <> :me
                else false end end
            group by p.id, 5, w.owner is not null, a.reply_by
            order by a.reply_by, p.number
            """
                .formatted(language.tag()))
        .param("soon", today.plusDays(DAYS_AHEAD))
        .param("me", member.id().value())
        .query((row, n) ->
            new Waiting(
                new ProcessId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                ZoneId.of(row.getString("zone")),
                row.getString("kind"),
                row.getBoolean("own"),
                row.getObject("reply_by", LocalDate.class),
                row.getInt("many"),
                row.getString("first")))
        .list();
  }

  private static WorkItem item(Waiting found, Language language) {
    Words words = Words.of(language);
    String kind = "decisions.work." + found.kind();
    boolean mine = found.kind().equals(AnswerState.PREPARED.code()) || found.own();
    return new WorkItem(
        "answer-%s%s.%s-%s"
            .formatted(found.kind(), mine ? "" : "-free", found.process(), found.day()),
        words.text(kind, found.count(), found.first()),
        words.text("staff.work.about", found.number(), found.title()),
        words.text(mine ? kind + "-why" : "decisions.work.unowned-why"),
        found.kind().equals("flagged") ? null : new WorkDue(found.day(), found.zone()),
        found.count() == 1
            ? AnswerPaths.one(found.number(), found.first()).in(language)
            : AnswerPaths.list(found.number()).in(language) + "?state=" + found.kind(),
        words.text(kind + "-action"));
  }
}
