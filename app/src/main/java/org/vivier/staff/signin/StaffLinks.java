package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.page.Site;
import org.vivier.platform.security.Secrets;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffPaths;

/** The links by which people who work here come in. Each works once. */
@Repository
public class StaffLinks {
  private final JdbcClient jdbc;
  private final SignInTerms terms;
  private final Site site;
  private final Clock clock;

  StaffLinks(JdbcClient jdbc, SignInTerms terms, Site site, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.site = site;
    this.clock = clock;
  }

  /** What a link is for. */
  public enum Purpose {
    /** The person asked for it, and shows the second proof that they have. */
    SIGN_IN,
    /** Somebody with the right to sent it; who has no second proof yet sets one up. */
    INVITATION;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Purpose of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** A link, to be sent or shown once. Its address is the configured one, whoever asked. */
  public record Link(URI address, Instant until) {
    /** Without the secret. */
    @Override
    public String toString() {
      return "Link[" + until + "]";
    }
  }

  /** What a link says about whoever has it. */
  public record Holder(StaffMemberId person, Purpose purpose) {}

  /** A new link for this person, in their language. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Link issue(Person to, Purpose purpose) {
    String token = Secrets.token();
    Instant until = clock.instant().plus(life(purpose));
    jdbc.sql(
            """
            insert into staff_link (token_hash, staff_id, purpose, made_at, expires_at)
            values (:hash, :person, :purpose, :now, :until)
            """)
        .param("hash", Secrets.hash(token))
        .param("person", to.id().value())
        .param("purpose", purpose.code())
        .param("now", now())
        .param("until", until.atOffset(UTC))
        .update();
    return new Link(URI.create(site.url(StaffPaths.link(to.language(), token))), until);
  }

  private Duration life(Purpose purpose) {
    return purpose == Purpose.SIGN_IN ? terms.link() : terms.invitation();
  }

  /** Whether this is a link that can be used now. */
  public boolean holds(String token) {
    return Secrets.isToken(token)
        && jdbc.sql(
                """
                select exists (
                  select from staff_link l join staff_member m on m.id = l.staff_id
                  where l.token_hash = :hash and l.used_at is null and l.expires_at > :now
                    and m.state <> 'left')
                """)
            .param("hash", Secrets.hash(token))
            .param("now", now())
            .query(Boolean.class)
            .single();
  }

  /** Uses a link; empty when it is unknown, too old, or another was faster. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Holder> use(String token) {
    if (!Secrets.isToken(token)) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            update staff_link l set used_at = :now from staff_member m
            where m.id = l.staff_id and l.token_hash = :hash and l.used_at is null
              and l.expires_at > :now and m.state <> 'left'
            returning l.staff_id, l.purpose
            """)
        .param("hash", Secrets.hash(token))
        .param("now", now())
        .query((row, n) ->
            new Holder(
                new StaffMemberId(row.getObject("staff_id", UUID.class)),
                Purpose.of(row.getString("purpose"))))
        .optional();
  }

  /** How many of this kind were made for this person since then. */
  long madeFor(StaffMemberId person, Purpose purpose, Instant since) {
    return jdbc.sql(
            """
            select count(*) from staff_link
            where staff_id = :person and purpose = :purpose and made_at > :since
            """)
        .param("person", person.value())
        .param("purpose", purpose.code())
        .param("since", since.atOffset(UTC))
        .query(Long.class)
        .single();
  }

  /** None that was made for this person so far leads anywhere. */
  public void forget(StaffMemberId person) {
    jdbc.sql("delete from staff_link where staff_id = :person")
        .param("person", person.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
