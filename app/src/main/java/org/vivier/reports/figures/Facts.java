package org.vivier.reports.figures;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.vivier.processes.ProcessId;

/**
 * What all statements of reports begin with: one row for each application of the chosen processes.
 * Where it stands is the row of {@code assessment_now}, how far its answer is that of {@code
 * answer}: nothing is worked out here that another page works out.
 */
final class Facts {
  /** Rows {@code f}. */
  static final String SQL =
      """
      with chosen as (
        select p.id, p.number, p.zone, t.posting_id
        from selection_process p join process_posting t on t.process_id = p.id
        where not p.template
          and (cast(:only as uuid) is null or p.id = cast(:only as uuid))
          and p.id <> all (cast(:except as uuid[]))
          and (:number = '' or p.number = upper(:number))
          and (:classification = '' or :classification = any (p.classifications))),
      reached as (
        select e.application_id, max(s.position) as step
        from chosen c join assessment_event e on e.process_id = c.id
        join plan_step s on s.id = e.step_id
        where e.to_state = 'in-step'
        group by e.application_id),
      facts as (
        select c.id as process_id, c.number, c.zone, c.posting_id, n.application_id, n.reference,
          n.language, n.state, s.position as step, coalesce(r.step, 0) as reached, n.submitted_at,
          n.reply_by, w.owner, coalesce(w.state, '') as answer,
          coalesce((select x.source from application_snapshot x
            where x.application_id = n.application_id order by x.number desc limit 1), 'unsaid')
            as source
        from chosen c join assessment_now n on n.posting_id = c.posting_id
        left join plan_step s on s.id = n.step_id
        left join reached r on r.application_id = n.application_id
        left join answer w on w.application_id = n.application_id
        where (cast(:from as date) is null
            or (n.submitted_at at time zone c.zone)::date >= cast(:from as date))
          and (cast(:to as date) is null
            or (n.submitted_at at time zone c.zone)::date <= cast(:to as date)))
      """;

  private static final String STEPS =
      """
      select f.*, n.position,
        (h.heard at time zone f.zone)::date - (n.began at time zone f.zone)::date,
        (h.heard at time zone f.zone)::date - (n.began at time zone f.zone)::date > n.hears_within,
        h.heard is null and f.state not in ('ended', 'set-aside'),
        h.heard is null and f.state not in ('ended', 'set-aside')
          and (:now at time zone f.zone)::date - (n.began at time zone f.zone)::date
            > n.hears_within
      from facts f
      cross join lateral (
        select s.position, s.hears_within, min(e.at) as began,
          lead(min(e.at)) over (order by s.position) as next
        from assessment_event e join plan_step s on s.id = e.step_id
        where e.application_id = f.application_id and e.to_state = 'in-step'
        group by s.position, s.hears_within) n
      cross join lateral (
        select coalesce(n.next, (select min(d.told_at) from decision_told d
          where d.application_id = f.application_id and d.told_at >= n.began)) as heard) h
      """;

  /**
   * Rows {@code f} once more for each step: how many days of the process's calendar it took from
   * the beginning of a step until those who went on began the next one, and the others were told;
   * for step 0, from applying until the first letter. The standard of a step is the plan's, that of
   * the whole way the day that was promised.
   */
  static final String SPANS = spans(true);

  /** The same for step 0 alone, which needs no look at the steps. */
  static final String WAY = spans(false);

  private Facts() {}

  /**
   * Row by row and never by a join of two such lists, of whose length the planner knows nothing.
   */
  private static String spans(boolean steps) {
    return """
    , spans as (
      select f.*, 0 as position,
        (t.told_at at time zone f.zone)::date - (f.submitted_at at time zone f.zone)::date
          as days,
        (t.told_at at time zone f.zone)::date > f.reply_by as late,
        %s as waits,
        %s as waits_late
      from facts f cross join lateral (
        select min(d.told_at) as told_at from decision_told d
        where d.application_id = f.application_id) t
      %s)
    """
        .formatted(
            Figure.OPEN.condition(), Figure.LATE.condition(), steps ? "union all " + STEPS : "");
  }

  /** Fills in what {@link #SQL} asks for. */
  static StatementSpec with(StatementSpec statement, ReportFilter filter, Instant now) {
    ProcessId only = filter.only();
    return statement
        .param("only", only == null ? null : only.value())
        .param("except", ids(filter.except()))
        .param("number", filter.number())
        .param("classification", filter.classification())
        .param("from", filter.from())
        .param("to", filter.to())
        .param("now", now.atOffset(UTC));
  }

  private static UUID[] ids(Set<ProcessId> processes) {
    return processes.stream().map(ProcessId::value).toArray(UUID[]::new);
  }
}
