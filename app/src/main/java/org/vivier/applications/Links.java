package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;

/** Links in letters. The database knows a hash of each; the token is in the letter alone. */
@Component
class Links {
  private final JdbcClient jdbc;
  private final Site site;
  private final ApplicationTerms terms;
  private final Clock clock;

  Links(JdbcClient jdbc, Site site, ApplicationTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.site = site;
    this.terms = terms;
    this.clock = clock;
  }

  /** A link that holds. */
  record Link(
      ApplicationId application, LinkPurpose purpose, boolean singleUse, @Nullable UUID change) {}

  /** Leads to the candidate's page. */
  URI mine(ApplicationId application, Language language) {
    String token = issue(application, LinkPurpose.MINE, terms.links().page(), null);
    return url(ApplicationPaths.mine(language, token));
  }

  /** Leads to the draft, once. */
  URI resume(ApplicationId application, Language language, Duration life) {
    String token = issue(application, LinkPurpose.RESUME, life, null);
    return url(ApplicationPaths.resume(language, token));
  }

  /** Confirms one of the two addresses of a change. */
  URI confirmation(ApplicationId application, LinkPurpose purpose, UUID change, Language language) {
    String token = issue(application, purpose, terms.links().confirmation(), change);
    return url(ApplicationPaths.confirmEmail(language, token));
  }

  Optional<Link> find(String token) {
    return jdbc.sql(
            """
            select l.* from application_link l
            where l.token_hash = :hash and l.revoked_at is null and l.expires_at > :now
              and not (l.single_use and l.used_at is not null)
            """)
        .param("hash", Secrets.hash(token))
        .param("now", now())
        .query((row, n) ->
            new Link(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                LinkPurpose.of(row.getString("purpose")),
                row.getBoolean("single_use"),
                row.getObject("email_change_id", UUID.class)))
        .optional();
  }

  /** Uses a link; false when another was faster. */
  boolean use(String token) {
    return jdbc.sql(
                """
                update application_link set used_at = :now
                where token_hash = :hash and revoked_at is null and expires_at > :now
                  and not (single_use and used_at is not null)
                """)
            .param("hash", Secrets.hash(token))
            .param("now", now())
            .update()
        == 1;
  }

  /** None of the links sent so far leads anywhere any more. */
  void revokeAll(ApplicationId application) {
    jdbc.sql(
            """
            update application_link set revoked_at = :now
            where application_id = :id and revoked_at is null
            """)
        .param("id", application.value())
        .param("now", now())
        .update();
  }

  /** How many links to drafts with this address were made since. */
  int requestedSince(byte[] emailIndex, Instant since) {
    return jdbc.sql(
            """
            select count(*) from application_link l
            join application a on a.id = l.application_id
            where a.email_index = :index and l.purpose = 'resume' and l.created_at > :since
            """)
        .param("index", emailIndex)
        .param("since", since.atOffset(UTC))
        .query(Integer.class)
        .single();
  }

  private String issue(
      ApplicationId application, LinkPurpose purpose, Duration life, @Nullable UUID change) {
    String token = Secrets.token();
    jdbc.sql(
            """
            insert into application_link (token_hash, application_id, purpose, email_change_id,
              created_at, expires_at, single_use)
            values (:hash, :application, :purpose, :change, :now, :expires, :once)
            """)
        .param("hash", Secrets.hash(token))
        .param("application", application.value())
        .param("purpose", purpose.code())
        .param("change", change)
        .param("now", now())
        .param("expires", clock.instant().plus(life).atOffset(UTC))
        .param("once", purpose != LinkPurpose.MINE)
        .update();
    return token;
  }

  private URI url(String path) {
    return URI.create(site.url(path));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
