package org.vivier.staff;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.Secrets;

/**
 * The browsers in which people are signed in, one row each. The browser has a random token, the
 * database its hash. A row opens something until nothing was asked for through it for a while, or
 * it is too old altogether, or its person left.
 */
@Repository
public class StaffSessions {
  private static final Duration SEEN_TO = Duration.ofMinutes(1);

  /** For how long a page may stand open in a browser that is signed out. */
  private static final Duration FORMER = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final StaffTerms terms;
  private final StaffMembers people;
  private final Clock clock;

  StaffSessions(JdbcClient jdbc, StaffTerms terms, StaffMembers people, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.people = people;
    this.clock = clock;
  }

  /** A session that holds. */
  record Open(UUID id, Person person, Instant seenAt, Instant provedAt) {
    /** Nobody can ask an invented person for a proof. */
    private static Instant provedAt(ResultSet row) throws SQLException {
      return SignInMethod.of(row.getString("method")) == SignInMethod.TRY
          ? Instant.MAX
          : at(row, "proved_at");
    }
  }

  /** The open sessions of this person, the last one seen first. */
  public List<StaffSession> of(StaffMemberId person) {
    return jdbc.sql(
            """
            select * from staff_session
            where staff_id = :person and expires_at > :now and seen_at > :idle
            order by seen_at desc, started_at desc
            """)
        .param("person", person.value())
        .param("now", now())
        .param("idle", idle())
        .query(StaffSessions::session)
        .list();
  }

  /** A new session of this person; returns the token for the browser's cookie. */
  @Transactional(propagation = Propagation.MANDATORY)
  String open(StaffMemberId person, SignInMethod method, BrowserKind browser) {
    String token = Secrets.token();
    jdbc.sql(
            """
            insert into staff_session (token_hash, id, staff_id, method, browser, system,
              started_at, seen_at, proved_at, expires_at)
            values (:hash, gen_random_uuid(), :person, :method, :browser, :system,
              :now, :now, :now, :expires)
            """)
        .param("hash", Secrets.hash(token))
        .param("person", person.value())
        .param("method", method.code())
        .param("browser", browser.browser())
        .param("system", browser.system())
        .param("now", now())
        .param("expires", clock.instant().plus(terms.longest()).atOffset(UTC))
        .update();
    return token;
  }

  /** The session with this token, and whose it is; using it counts as a sign of life. */
  Optional<Open> find(String token) {
    if (!Secrets.isToken(token)) {
      return Optional.empty();
    }
    Optional<Open> found =
        jdbc.sql(
                """
                select s.id as session_id, s.seen_at, s.method, s.proved_at, %s
                from staff_session s join staff_member m on m.id = s.staff_id %s
                where s.token_hash = :hash and s.expires_at > :now and s.seen_at > :idle
                  and m.state = 'active'
                """
                    .formatted(StaffMembers.COLUMNS, StaffMembers.KEY))
            .param("hash", Secrets.hash(token))
            .param("now", now())
            .param("idle", idle())
            .query((row, n) -> {
              UUID id = row.getObject("session_id", UUID.class);
              Instant seen = at(row, "seen_at");
              Instant proved = Open.provedAt(row);
              return people.in(row).map(person -> new Open(id, person, seen, proved));
            })
            .optional()
            .flatMap(Function.identity());
    found
        .filter(open -> open.seenAt().isBefore(clock.instant().minus(SEEN_TO)))
        .ifPresent(this::seen);
    return found;
  }

  private void seen(Open session) {
    jdbc.sql("update staff_session set seen_at = :now where id = :id")
        .param("now", now())
        .param("id", session.id())
        .update();
  }

  /** The person has just proved again who they are. */
  public void proved(UUID session) {
    jdbc.sql("update staff_session set proved_at = :now where id = :id")
        .param("now", now())
        .param("id", session)
        .update();
  }

  /** Whose session this was that is over: it opens nothing, but tells whose words came from it. */
  public Optional<StaffMemberId> former(String token) {
    return !Secrets.isToken(token)
        ? Optional.empty()
        : jdbc.sql(
                """
                select staff_id from staff_session
                where token_hash = :hash and (expires_at <= :now or seen_at <= :idle)
                union all
                select staff_id from staff_former_session where token_hash = :hash
                """)
            .param("hash", Secrets.hash(token))
            .param("now", now())
            .param("idle", idle())
            .query((row, n) -> new StaffMemberId(row.getObject("staff_id", UUID.class)))
            .optional();
  }

  boolean delete(StaffMemberId person, UUID session) {
    return end("id = :id and staff_id = :person")
            .param("id", session)
            .param("person", person.value())
            .query(UUID.class)
            .list()
            .size()
        == 1;
  }

  private JdbcClient.StatementSpec end(String which) {
    return jdbc.sql(
            """
            with ended as (delete from staff_session where %s returning token_hash, id, staff_id),
              kept as (
                insert into staff_former_session (token_hash, staff_id, ended_at)
                select token_hash, staff_id, :now from ended)
            select id from ended
            """
                .formatted(which))
        .param("now", now());
  }

  List<UUID> deleteAll(StaffMemberId person) {
    return end("staff_id = :person")
        .param("person", person.value())
        .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
        .list();
  }

  /** Those that open nothing any more. */
  public void deleteOld() {
    end("expires_at <= :now or seen_at <= :idle").param("idle", idle()).query(UUID.class).list();
    jdbc.sql("delete from staff_former_session where ended_at <= :before")
        .param("before", clock.instant().minus(FORMER).atOffset(UTC))
        .update();
  }

  private static StaffSession session(ResultSet row, int n) throws SQLException {
    return new StaffSession(
        row.getObject("id", UUID.class),
        SignInMethod.of(row.getString("method")),
        row.getString("browser"),
        row.getString("system"),
        at(row, "started_at"),
        at(row, "seen_at"),
        at(row, "expires_at"));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private OffsetDateTime idle() {
    return clock.instant().minus(terms.idle()).atOffset(UTC);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
