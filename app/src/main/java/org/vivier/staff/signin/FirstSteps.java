package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.Secrets;
import org.vivier.staff.StaffMemberId;

/**
 * Browsers that used a link and have not shown the second proof yet. They see nothing of the staff
 * side. The tries belong to the browser: nobody can use up those of another.
 */
@Repository
public class FirstSteps {
  static final int TRIES = 5;

  private final JdbcClient jdbc;
  private final SignInTerms terms;
  private final Clock clock;

  FirstSteps(JdbcClient jdbc, SignInTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  /** Somebody on the way in. */
  public record Step(
      String token, StaffMemberId person, StaffLinks.Purpose purpose, int triesLeft) {
    /** Without the token. */
    @Override
    public String toString() {
      return "Step[" + person + "]";
    }
  }

  /** A new one; returns the token for the browser's cookie. */
  @Transactional(propagation = Propagation.MANDATORY)
  String begin(StaffLinks.Holder holder) {
    String token = Secrets.token();
    jdbc.sql(
            """
            insert into staff_first_step
              (token_hash, staff_id, purpose, started_at, expires_at, tries_left)
            values (:hash, :person, :purpose, :now, :until, :tries)
            """)
        .param("hash", Secrets.hash(token))
        .param("person", holder.person().value())
        .param("purpose", holder.purpose().code())
        .param("now", now())
        .param("until", clock.instant().plus(terms.step()).atOffset(UTC))
        .param("tries", TRIES)
        .update();
    return token;
  }

  /** The one with this token, while it has tries left. */
  Optional<Step> find(String token) {
    return Secrets.isToken(token)
        ? jdbc.sql(
                """
                select f.* from staff_first_step f join staff_member m on m.id = f.staff_id
                where f.token_hash = :hash and f.expires_at > :now and f.tries_left > 0
                  and m.state <> 'left'
                """)
            .param("hash", Secrets.hash(token))
            .param("now", now())
            .query((row, n) ->
                new Step(
                    token,
                    new StaffMemberId(row.getObject("staff_id", UUID.class)),
                    StaffLinks.Purpose.of(row.getString("purpose")),
                    row.getInt("tries_left")))
            .optional()
        : Optional.empty();
  }

  /**
   * Takes a try before it is looked at, so that five at the same time never become fifty; false
   * when none is left.
   */
  boolean take(Step step) {
    return jdbc.sql(
                """
                update staff_first_step set tries_left = tries_left - 1
                where token_hash = :hash and expires_at > :now and tries_left > 0
                """)
            .param("hash", Secrets.hash(step.token()))
            .param("now", now())
            .update()
        == 1;
  }

  /** It is done, or given up. */
  void end(Step step) {
    jdbc.sql("delete from staff_first_step where token_hash = :hash")
        .param("hash", Secrets.hash(step.token()))
        .update();
  }

  /** Of this person, everywhere. */
  void endAll(StaffMemberId person) {
    jdbc.sql("delete from staff_first_step where staff_id = :person")
        .param("person", person.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
