package org.vivier.decisions.answers;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.web.AnswerPaths;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WaitingItem;
import org.vivier.staff.work.WaitingSource;

/** Decisions that wait for the second look of somebody else. One line for each process. */
@Component
@Order(20)
class AnswersElsewhere implements WaitingSource {
  private final JdbcClient jdbc;

  AnswersElsewhere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Waiting(ProcessId process, String number, String title, int count) {}

  @Override
  public List<WaitingItem> of(StaffMember member, Language language) {
    if (!member.mayAnywhere(Act.DECIDE)) {
      return List.of();
    }
    Words words = Words.of(language);
    return jdbc
        .sql(
            """
            select p.id, p.number, p.title_%s as title, count(*) as many
            from answer w
            join decision d on d.id = w.decision_id
            join selection_process p on p.id = w.process_id
            where w.state = :prepared and d.decided_by = :me
            group by p.id order by p.number
            """
                .formatted(language.tag()))
        .param("prepared", AnswerState.PREPARED.code())
        .param("me", member.id().value())
        .query((row, n) ->
            new Waiting(
                new ProcessId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getInt("many")))
        .list()
        .stream()
        .filter(found -> member.may(Act.DECIDE, found.process().scope()))
        .map(found ->
            new WaitingItem(
                words.text("decisions.elsewhere.prepared", found.count()),
                words.text("staff.work.about", found.number(), found.title()),
                null,
                AnswerPaths.list(found.number()).in(language)
                    + "?state="
                    + AnswerState.PREPARED.code()))
        .toList();
  }
}
