package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.form.Answers;
import org.vivier.applications.form.Questions;
import org.vivier.format.Language;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.CandidateKey;

/** What a new draft brings along: answers that are known already, its owner's access, a record. */
@Component
class DraftBeginning {
  private final JdbcClient jdbc;
  private final SealedAnswers answers;
  private final Access access;
  private final Journal journal;

  DraftBeginning(JdbcClient jdbc, SealedAnswers answers, Access access, Journal journal) {
    this.jdbc = jdbc;
    this.answers = answers;
    this.access = access;
    this.journal = journal;
  }

  /** The language of the page is the first guess at every language asked for. */
  byte[] sealed(CandidateKey key, ApplicationId id, Language language) {
    List<String> tag = List.of(language.tag());
    return answers.seal(
        key,
        id.value(),
        new Answers(
            Map.of(
                Questions.LANGUAGE, tag,
                Questions.EXAM_LANGUAGE, tag,
                Questions.INTERVIEW_LANGUAGE, tag),
            Map.of()));
  }

  void note(ApplicationId id, Device device, PublicPosting posting) {
    access.grant(device, id);
    journal.record(id, "started");
    Instant closes = posting.schedule().closes();
    jdbc.sql(
            """
            insert into announced_deadline (posting_id, closes) values (:posting, :closes)
            on conflict do nothing
            """)
        .param("posting", posting.id().value())
        .param("closes", closes == null ? null : closes.atOffset(UTC))
        .update();
  }
}
