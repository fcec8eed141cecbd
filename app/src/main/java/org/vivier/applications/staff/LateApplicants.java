package org.vivier.applications.staff;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationTerms;
import org.vivier.postings.PostingId;

/** Who may still submit although a posting is closed. */
@Repository
public class LateApplicants {
  private final JdbcClient jdbc;
  private final ApplicationTerms terms;
  private final Clock clock;

  LateApplicants(JdbcClient jdbc, ApplicationTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  /** Until when people may still submit who were allowed to one by one; the earliest first. */
  public List<Instant> allowed(PostingId posting) {
    return jdbc.sql(
            """
            select late_until from application
            where posting_id = :posting and state = 'draft' and late_until >= :now
            order by late_until
            """)
        .param("posting", posting.value())
        .param("now", clock.instant().atOffset(UTC))
        .query((row, n) -> row.getObject("late_until", OffsetDateTime.class).toInstant())
        .list();
  }

  /** When nobody can submit any more who had begun before this closing. */
  public Instant graceAfter(Instant closing) {
    return closing.plus(terms.grace());
  }
}
