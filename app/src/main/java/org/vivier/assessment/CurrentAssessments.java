package org.vivier.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.processes.plan.StepId;
import org.vivier.vault.DataKeyId;

/** Where applications stand. */
@Repository
public class CurrentAssessments {
  private final JdbcClient jdbc;

  CurrentAssessments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where this one stands; nothing for drafts. */
  public Optional<CurrentAssessment> of(ApplicationId application) {
    return jdbc.sql("select * from assessment_now where application_id = :id")
        .param("id", application.value())
        .query(CurrentAssessments::standing)
        .optional();
  }

  /** The application for this posting with this reference. */
  public Optional<CurrentAssessment> find(PostingId posting, String reference) {
    return jdbc.sql(
            """
            select * from assessment_now where posting_id = :posting and reference = :reference
            """)
        .param("posting", posting.value())
        .param("reference", reference)
        .query(CurrentAssessments::standing)
        .optional();
  }

  /** Those for this posting that wait to be assessed, by their references. */
  public List<CurrentAssessment> waiting(PostingId posting) {
    return jdbc.sql(
            """
            select * from assessment_now where posting_id = :posting and state = 'waiting'
            order by reference collate "C"
            """)
        .param("posting", posting.value())
        .query(CurrentAssessments::standing)
        .list();
  }

  /**
   * Where these stand, and nobody moves them, takes them back or corrects them until the
   * transaction ends.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<CurrentAssessment> lock(Collection<ApplicationId> applications) {
    UUID[] ids = applications.stream().map(ApplicationId::value).toArray(UUID[]::new);
    jdbc.sql("select id from application where id = any (:ids) order by id for no key update")
        .param("ids", ids)
        .query(UUID.class)
        .list();
    return jdbc.sql("select * from assessment_now where application_id = any (:ids) order by 1")
        .param("ids", ids)
        .query(CurrentAssessments::standing)
        .list();
  }

  /** The same for one; nothing for drafts. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<CurrentAssessment> lock(ApplicationId application) {
    return lock(List.of(application)).stream().findFirst();
  }

  /** Reads a row of {@code assessment_now}. */
  public static CurrentAssessment standing(ResultSet row, int number) throws SQLException {
    @Nullable UUID step = row.getObject("step_id", UUID.class);
    @Nullable String last = row.getString("event");
    return new CurrentAssessment(
        new ApplicationId(row.getObject("application_id", UUID.class)),
        DataKeyId.in(row),
        new PostingId(row.getObject("posting_id", UUID.class)),
        row.getString("reference"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        row.getObject("reply_by", LocalDate.class),
        AssessmentState.ofCode(row.getString("state")).orElseThrow(),
        step == null ? null : new StepId(step),
        row.getInt("ordinal"),
        AssessmentState.ofCode(row.getString("underneath")).orElseThrow(),
        last == null ? null : Event.ofCode(last).orElseThrow());
  }
}
