package org.vivier.decisions.answers;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.GivenAnswers;
import org.vivier.decisions.DecisionOutcome;

/** What candidates see: decisions whose letters left, the last of each application. */
@Component
class ToldToCandidates implements GivenAnswers {
  private final JdbcClient jdbc;

  ToldToCandidates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<ApplicationId, GivenAnswer> to(Collection<ApplicationId> applications) {
    return jdbc
        .sql(
            """
            select distinct on (t.application_id) t.application_id, d.outcome, t.told_at
            from decision_told t join decision d on d.id = t.decision_id
            where t.application_id = any (:ids)
            order by t.application_id, t.told_at desc, d.decided_at desc
            """)
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query((row, n) -> {
          DecisionOutcome outcome = DecisionOutcome.ofCode(row.getString("outcome")).orElseThrow();
          return Map.entry(
              new ApplicationId(row.getObject("application_id", UUID.class)),
              new GivenAnswer(
                  outcome.code(),
                  row.getObject("told_at", OffsetDateTime.class).toInstant(),
                  outcome.goesOn()));
        })
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
