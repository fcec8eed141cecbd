package org.vivier.applications.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.postings.PostingId;

/** Who waits for an answer, without anything personal. */
@Repository
public class AnswersOwed {
  private final JdbcClient jdbc;

  AnswersOwed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those who are to hear before this day, the earliest first. Who applied to a selection process
   * has an answer with an owner, which is another list.
   */
  public List<WaitingApplicants> dueBefore(LocalDate day) {
    return jdbc.sql(
            """
            select posting_id, reply_by, count(*) as many,
              (array_agg(reference order by submitted_at, id))[1] as first
            from application a where state = 'submitted' and reply_by < :day
              and not exists (select from process_posting p where p.posting_id = a.posting_id)
            group by posting_id, reply_by order by reply_by, posting_id
            """)
        .param("day", day)
        .query((row, n) ->
            new WaitingApplicants(
                new PostingId(row.getObject("posting_id", UUID.class)),
                row.getObject("reply_by", LocalDate.class),
                row.getInt("many"),
                row.getString("first")))
        .list();
  }
}
