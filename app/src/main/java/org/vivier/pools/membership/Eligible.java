package org.vivier.pools.membership;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.DecisionId;
import org.vivier.format.Language;
import org.vivier.pools.PoolId;
import org.vivier.processes.ProcessId;

/**
 * Who can be taken into a pool: whoever was told that they qualified, and that holds. Decided alone
 * is not enough: as long as the letter is held, the candidate knows nothing of it.
 */
@Repository
public class Eligible {
  private final JdbcClient jdbc;

  Eligible(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody who can be taken in, without a name. */
  public record Candidate(
      ApplicationId application,
      ProcessId process,
      String reference,
      Language language,
      DecisionId decision) {}

  private static final String SELECT =
      """
      select a.id, w.process_id, a.reference, a.language, d.id as decision
      from answer w
      join application a on a.id = w.application_id and a.state = 'submitted'
      join lateral (
        select d.id, d.outcome from decision_told t join decision d on d.id = t.decision_id
        where t.application_id = a.id order by t.told_at desc, d.decided_at desc limit 1) d
        on d.outcome = 'qualified'
      """;

  /** Everybody of these processes. */
  public List<Candidate> of(Collection<ProcessId> processes) {
    return jdbc.sql(SELECT + " where w.process_id = any (:processes) order by a.reference")
        .param("processes", ids(processes))
        .query((row, n) -> read(row))
        .list();
  }

  /** Those who are not in the pool, or whose letter about it was taken back. */
  public List<Candidate> notIn(PoolId pool, Collection<ProcessId> processes) {
    return jdbc.sql(
            SELECT
                + """
                 where w.process_id = any (:processes) and not exists (
                  select from membership m where m.pool = :pool and m.application = a.id
                    and (select e.kind <> 'revoked' from membership_event e
                         where e.membership = m.id order by e.ordinal desc limit 1))
                order by a.reference
                """)
        .param("processes", ids(processes))
        .param("pool", pool.value())
        .query((row, n) -> read(row))
        .list();
  }

  /** How many there are of each process that has some, by its number. */
  public Map<String, Integer> byProcess() {
    Map<String, Integer> found = new LinkedHashMap<>();
    jdbc.sql(
            """
            select p.number, count(*) from answer w
            join application a on a.id = w.application_id and a.state = 'submitted'
            join selection_process p on p.id = w.process_id
            join lateral (
              select d.outcome from decision_told t join decision d on d.id = t.decision_id
              where t.application_id = a.id order by t.told_at desc, d.decided_at desc limit 1) d
              on d.outcome = 'qualified'
            group by p.number order by p.number
            """)
        .query(row -> {
          found.put(row.getString(1), row.getInt(2));
        });
    return found;
  }

  private static Candidate read(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Candidate(
        new ApplicationId(row.getObject("id", UUID.class)),
        new ProcessId(row.getObject("process_id", UUID.class)),
        row.getString("reference"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        new DecisionId(row.getObject("decision", UUID.class)));
  }

  private static UUID[] ids(Collection<ProcessId> processes) {
    return processes.stream().map(ProcessId::value).toArray(UUID[]::new);
  }
}
