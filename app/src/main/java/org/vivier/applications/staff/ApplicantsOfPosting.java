package org.vivier.applications.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.postings.PostingId;

/** Those who applied for one posting and wait for an answer: who took it back doesn't. */
@Component
public class ApplicantsOfPosting {
  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final ApplicationEventPublisher events;

  ApplicantsOfPosting(JdbcClient jdbc, ApplicationRows rows, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.events = events;
  }

  /** All of them, by their references. */
  public List<Applicant> of(PostingId posting) {
    return jdbc.sql(
            """
            select id, reference, language from application
            where posting_id = :id and state = 'submitted' order by reference
            """)
        .param("id", posting.value())
        .query((row, n) ->
            new Applicant(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                Language.ofTag(row.getString("language")).orElseThrow()))
        .list();
  }

  /**
   * What they are called, for somebody who must say whether they know any of them. It is on record
   * who looked, and how many names they saw.
   */
  @Transactional
  public Map<ApplicationId, String> names(PostingId posting, Actor by) {
    List<Application> all =
        rows.where("a.state = 'submitted' and a.posting_id = :x", posting.value());
    events.publishEvent(
        Recorded.of("applicants.named", by, Subject.of("posting", posting.value()))
            .with("applications", all.size()));
    return all.stream()
        .collect(
            Collectors.toMap(Application::id, one -> one.answers().first(Questions.NAME).strip()));
  }
}
