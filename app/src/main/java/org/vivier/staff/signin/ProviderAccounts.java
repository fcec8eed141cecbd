package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.staff.StaffMemberId;

/** Which of the provider's accounts is whose. An account never becomes somebody else's. */
@Repository
class ProviderAccounts {
  private final JdbcClient jdbc;
  private final Clock clock;

  ProviderAccounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<StaffMemberId> of(String issuer, String subject) {
    return jdbc.sql(
            """
            select staff_id from staff_provider_account
            where issuer = :issuer and subject = :subject
            """)
        .param("issuer", issuer)
        .param("subject", subject)
        .query((row, n) -> new StaffMemberId(row.getObject("staff_id", UUID.class)))
        .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void link(StaffMemberId person, String issuer, String subject) {
    jdbc.sql(
            """
            insert into staff_provider_account (issuer, subject, staff_id, linked_at)
            values (:issuer, :subject, :person, :now)
            """)
        .param("issuer", issuer)
        .param("subject", subject)
        .param("person", person.value())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }
}
