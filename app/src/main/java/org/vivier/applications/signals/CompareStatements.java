package org.vivier.applications.signals;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.forms.Questions;
import org.vivier.vault.EmailIndex;

/**
 * Looks after submission whether a statement is nearly the same as another for the same posting,
 * and says so to staff. Not on the way of a submission: nobody waits for it.
 */
@Component
public class CompareStatements {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final ApplicationHistory history;
  private final Clock clock;
  private final MinHash sketch;

  CompareStatements(
      JdbcClient jdbc,
      ApplicationRows rows,
      ApplicationHistory history,
      EmailIndex keyed,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.history = history;
    this.clock = clock;
    // No address is without @, so this is nobody's index.
    this.sketch = new MinHash(keyed.of("key of statement sketches"));
  }

  /** Compares up to 200; returns how many. */
  @Transactional
  public int handle() {
    List<ApplicationId> waiting =
        jdbc.sql(
                """
                select id from application where state = 'submitted' and compared_at is null
                order by submitted_at limit :most for update skip locked
                """)
            .param("most", BATCH)
            .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class)))
            .list();
    waiting.forEach(id -> rows.lock(id).ifPresent(this::compare));
    return waiting.size();
  }

  private void compare(Application application) {
    Optional<Integer[]> own = sketch.of(application.answers().first(Questions.STATEMENT));
    jdbc.sql(
            "update application set compared_at = :now, sketch = cast(:sketch as int[]) where id ="
                + " :id")
        .param("now", clock.instant().atOffset(UTC))
        .param("sketch", own.orElse(null), java.sql.Types.ARRAY)
        .param("id", application.id().value())
        .update();
    own.map(mine -> alike(application, mine))
        .filter(alike -> !alike.isEmpty())
        .ifPresent(alike ->
            history.flag(application.id(), "similar-statement", Map.of("applications", alike)));
  }

  private List<String> alike(Application application, Integer[] own) {
    return jdbc.sql(
            """
            select reference from application
            where posting_id = :posting and id <> :id and sketch is not null
              and (select count(*) from unnest(sketch, cast(:own as int[])) as n(theirs, own)
                where theirs = own) >= :alike
            order by submitted_at limit 10
            """)
        .param("posting", application.posting().value())
        .param("id", application.id().value())
        .param("own", own)
        .param("alike", MinHash.ALIKE)
        .query((row, n) -> row.getString("reference"))
        .list();
  }
}
