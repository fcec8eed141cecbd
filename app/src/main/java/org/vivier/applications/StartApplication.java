package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.CandidateKeys;

/** Begins a draft for a posting, and lets the device see it. */
@Component
public class StartApplication {
  private final JdbcClient jdbc;
  private final Postings postings;
  private final Applications applications;
  private final CandidateKeys keys;
  private final DraftBeginning beginning;
  private final ApplicationTerms terms;
  private final Clock clock;

  StartApplication(
      JdbcClient jdbc,
      Postings postings,
      Applications applications,
      CandidateKeys keys,
      DraftBeginning beginning,
      ApplicationTerms terms,
      Clock clock) {
    this.jdbc = jdbc;
    this.postings = postings;
    this.applications = applications;
    this.keys = keys;
    this.beginning = beginning;
    this.terms = terms;
    this.clock = clock;
  }

  /** A new draft; the device's own, if it has one for this posting that nothing was typed into. */
  @Transactional
  public Start handle(PostingId posting, Language language, Device device) {
    Instant now = clock.instant();
    PublicPosting found = postings.find(posting).orElse(null);
    if (found == null || !found.schedule().at(now).takesApplications()) {
      return new Start.NotOpen(found == null ? null : found.schedule().closes());
    }
    return applications.visibleTo(device, posting).stream()
        .filter(StartApplication::isUntouched)
        .findFirst()
        .map(Application::id)
        .map(Start.Started::new)
        .orElseGet(() -> new Start.Started(begin(found, language, device, now)));
  }

  private static boolean isUntouched(Application application) {
    return application.state() == ApplicationState.DRAFT && application.revision() == 0;
  }

  private ApplicationId begin(
      PublicPosting posting, Language language, Device device, Instant now) {
    ApplicationId id = new ApplicationId(UUID.randomUUID());
    var key = keys.create(UUID.randomUUID());
    jdbc.sql(
            """
            insert into application (id, candidate_id, posting_id, posting_version, language,
              answers, started_at, touched_at, expires_at)
            values (:id, :candidate, :posting, :version, :language, :answers, :now, :now, :expires)
            """)
        .param("id", id.value())
        .param("candidate", key.candidate())
        .param("posting", posting.id().value())
        .param("version", posting.version())
        .param("language", language.tag())
        .param("answers", beginning.sealed(key, id, language))
        .param("now", now.atOffset(UTC))
        .param("expires", now.plus(terms.draftLife()).atOffset(UTC))
        .update();
    beginning.note(id, device, posting);
    return id;
  }
}
