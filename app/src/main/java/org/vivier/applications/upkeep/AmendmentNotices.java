package org.vivier.applications.upkeep;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.JobAmended;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.LinkLifetimes;
import org.vivier.applications.record.Links;
import org.vivier.platform.page.Site;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.WritePosting;

/**
 * Tells those who apply, and those who have begun to, that the job was amended in a way that
 * matters. Where its closing moved with it, the same letter says so.
 */
@Component
class AmendmentNotices {
  static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final Postings postings;
  private final LetterDetails letterDetails;
  private final Ways ways;
  private final ApplicationLetters letters;

  AmendmentNotices(
      JdbcClient jdbc,
      ApplicationRows rows,
      Postings postings,
      LetterDetails letterDetails,
      Ways ways,
      ApplicationLetters letters) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.ways = ways;
    this.letters = letters;
  }

  /** Where the links of such a letter lead. */
  @Component
  record Ways(Links links, LinkLifetimes lives, Site site) {
    private URI application(Application one) {
      return one.counts()
          ? links.mine(one.id(), one.language())
          : links.resume(one.id(), one.language(), lives.reminder());
    }

    private URI posting(PublicPosting posting, Application one) {
      String slug = posting.text(one.language()).slug();
      return URI.create(site.url(PostingPaths.position(one.language(), slug)));
    }
  }

  /** In the transaction in which the amendment became public: who applies at that moment. */
  @EventListener
  @Transactional
  void on(WritePosting.Amended amended) {
    jdbc.sql(
            """
            insert into amendment_notice (application_id, amended_at)
            select id, :at from application
            where posting_id = :posting and state in ('draft', 'submitted')
              and email_index is not null
            on conflict do nothing
            """)
        .param("at", amended.at().atOffset(UTC))
        .param("posting", amended.posting().value())
        .update();
  }

  /** Tells up to 200; returns how many there were. */
  @Transactional
  int tellSome() {
    List<UUID> taken =
        jdbc.sql(
                """
                delete from amendment_notice where application_id in (
                  select application_id from amendment_notice order by application_id limit :most)
                returning application_id
                """)
            .param("most", BATCH)
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    if (!taken.isEmpty()) {
      Map<UUID, Told> deadlines = deadlines(taken);
      Map<PostingId, Optional<PublicPosting>> asTheyAre = new HashMap<>();
      rows.where(
              "a.state in ('draft', 'submitted') and a.email_index is not null and a.id in (:x)",
              taken)
          .forEach(application ->
              asTheyAre
                  .computeIfAbsent(application.posting(), postings::lastPublic)
                  .ifPresent(posting ->
                      tell(application, posting, deadlines.get(application.id().value()))));
    }
    return taken.size();
  }

  private record Told(@Nullable Instant closes) {}

  /** What was to be told of a closing is told here. */
  private Map<UUID, Told> deadlines(List<UUID> applications) {
    Map<UUID, Told> told = new HashMap<>();
    jdbc.sql(
            """
            delete from deadline_notice where application_id in (:those)
            returning application_id, told_closes
            """)
        .param("those", applications)
        .query(row -> {
          OffsetDateTime closes = row.getObject("told_closes", OffsetDateTime.class);
          told.put(
              row.getObject("application_id", UUID.class),
              new Told(closes == null ? null : closes.toInstant()));
        });
    return told;
  }

  private void tell(Application application, PublicPosting posting, @Nullable Told deadline) {
    Instant ends = posting.schedule().ends();
    Instant before = deadline == null ? null : deadline.closes();
    letters.write(
        application.counts()
            ? letterDetails.named(application, posting)
            : letterDetails.unnamed(application, posting),
        new JobAmended(
            letterDetails.job(application, posting),
            ways.posting(posting, application),
            before == null || before.equals(ends) ? null : before,
            ends,
            application.counts(),
            ways.application(application)));
  }
}
