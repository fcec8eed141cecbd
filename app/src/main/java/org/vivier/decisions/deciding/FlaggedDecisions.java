package org.vivier.decisions.deciding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.rating.AskedCriteria;
import org.vivier.decisions.DecisionId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.CriterionUse;
import org.vivier.processes.criteria.Effect;

/**
 * Decisions that rest on something that the board was asked again since. Nothing reverses them by
 * itself; somebody looks.
 */
@Repository
public class FlaggedDecisions implements CriterionUse {
  private final JdbcClient jdbc;
  private final AskedCriteria asked;

  FlaggedDecisions(JdbcClient jdbc, AskedCriteria asked) {
    this.jdbc = jdbc;
    this.asked = asked;
  }

  /**
   * Why a decision has to be looked at.
   *
   * @param since when the board was asked again last
   * @param why codes: {@code conflict}, {@code criterion}, {@code correction}, {@code too-few}
   */
  public record Flag(DecisionId decision, Instant since, List<String> why) {
    public Flag {
      why = List.copyOf(why);
    }
  }

  /** That of the decision that is being told, or was told last. */
  public Optional<Flag> of(ApplicationId application) {
    return jdbc.sql("select * from flagged_decision where application_id = :id")
        .param("id", application.value())
        .query((row, n) ->
            new Flag(
                new DecisionId(row.getObject("decision_id", UUID.class)),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Arrays.asList((String[]) row.getArray("why").getArray())))
        .optional();
  }

  /** How many a change of a criterion would flag. */
  @Override
  public Counts of(CriterionId criterion, Effect effect) {
    UUID[] people =
        asked.of(criterion, effect).stream()
            .map(one -> one.application().value())
            .toArray(UUID[]::new);
    return new Counts(
        0,
        0,
        0,
        jdbc.sql(
                """
                select count(*) from answer w join decision d on d.id = w.decision_id
                where w.application_id = any (:people) and d.ground = 'merit'
                """)
            .param("people", people)
            .query(Long.class)
            .single());
  }
}
