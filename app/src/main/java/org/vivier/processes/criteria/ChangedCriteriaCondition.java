package org.vivier.processes.criteria;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TransitionCondition;

/**
 * A process whose criteria mean something else than was published isn't complete before its posting
 * says so; and where more people could qualify by then, before these had time to apply.
 */
@Component
@Order(3)
class ChangedCriteriaCondition implements TransitionCondition {
  private final JdbcClient jdbc;

  ChangedCriteriaCondition(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Changed(Bilingual code, boolean amended, boolean extended) {}

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event) {
    if (event != Event.COMPLETE || process.posting() == null) {
      return List.of();
    }
    List<Refusal> found = new ArrayList<>();
    for (Changed one : changed(process)) {
      if (!one.amended()) {
        found.add(Refusal.at(null, Reason.POSTING_NOT_AMENDED, one.code()));
      }
      // Without a day of closing, others can apply as long as it is public.
      if (!one.extended() && process.facts().dates().closes() != null) {
        found.add(Refusal.at(null, Reason.POSTING_NOT_EXTENDED, one.code()));
      }
    }
    return found;
  }

  private List<Changed> changed(SelectionProcess process) {
    return jdbc.sql(
            """
            select x.code_en, x.code_fr,
              exists (select from process_event e where e.process_id = :process
                and e.kind = 'amend' and e.at >= x.changed_at) as amended,
              x.opened_at is null or exists (select from process_event e
                where e.process_id = :process and e.kind in ('extend', 'reopen')
                  and e.at >= x.opened_at) as extended
            from (
              select c.code_en, c.code_fr, c.position, max(v.made_at) as changed_at,
                max(v.made_at) filter (where v.effect <> 'tightened') as opened_at
              from criterion c join criterion_version v on v.criterion_id = c.id
              where c.process_id = :process and c.removed_at is null
                and v.effect in ('tightened', 'loosened', 'changed')
              group by c.id) x
            order by x.position
            """)
        .param("process", process.id().value())
        .query((row, n) ->
            new Changed(
                new Bilingual(row.getString("code_en"), row.getString("code_fr")),
                row.getBoolean("amended"),
                row.getBoolean("extended")))
        .list();
  }
}
