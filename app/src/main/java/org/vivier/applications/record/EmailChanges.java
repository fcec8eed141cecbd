package org.vivier.applications.record;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.access.LinkPurpose;
import org.vivier.access.RevokeAccess;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.PendingEmail;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeys;

/** Changes of address that wait for both to confirm. */
@Component
public class EmailChanges {
  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final DataKeys keys;
  private final AddressProofs proofs;
  private final RevokeAccess revoke;
  private final LinkLifetimes lives;
  private final ApplicationHistory history;

  EmailChanges(
      JdbcClient jdbc,
      ApplicationRows rows,
      DataKeys keys,
      AddressProofs proofs,
      RevokeAccess revoke,
      LinkLifetimes lives,
      ApplicationHistory history) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.keys = keys;
    this.proofs = proofs;
    this.revoke = revoke;
    this.lives = lives;
    this.history = history;
  }

  /**
   * A change that waits.
   *
   * @param until when its links stop working
   */
  public record Opened(UUID id, Instant until) {}

  /** A new change; one that was still open ends. */
  public Opened open(Application locked, String newAddress) {
    end(locked.id());
    Instant until = lives.confirmation();
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into application_email_change
              (id, application_id, address, requested_at, expires_at, current_confirmed_at)
            values (:id, :application, :address, :now, :expires,
              case when :disowned then cast(:now as timestamptz) end)
            """)
        .param("id", id)
        .param("application", locked.id().value())
        .param("address", keys.of(locked.dataKey()).encrypt(newAddress, cell(id)))
        .param("now", now().atOffset(UTC))
        .param("expires", until.atOffset(UTC))
        // Its owner wants to hear no more of it, and is not asked.
        .param("disowned", locked.address().disownedAt() != null)
        .update();
    return new Opened(id, until);
  }

  /** What came of a confirmation: the application with its new address once both are there. */
  public record Confirmed(Optional<Application> changed) {}

  /** Notes a confirmation; empty when the change has ended and there is nothing to confirm. */
  public Optional<Confirmed> confirm(Application locked, UUID change, LinkPurpose by) {
    String column =
        by == LinkPurpose.CONFIRM_NEW_EMAIL ? "new_confirmed_at" : "current_confirmed_at";
    return jdbc.sql(
            """
            update application_email_change set %s = :now
            where id = :id and ended_at is null
            returning case when num_nulls(current_confirmed_at, new_confirmed_at) = 0
              then address end as address
            """
                .formatted(column))
        .param("now", now().atOffset(UTC))
        .param("id", change)
        .query((row, n) -> Optional.ofNullable(row.getBytes("address")))
        .optional()
        .map(sealed -> new Confirmed(sealed.map(address -> apply(locked, change, address))));
  }

  /** The change that waits to be confirmed, if its links still work. */
  public Optional<PendingEmail> pending(Application application) {
    return jdbc.sql(
            """
            select * from application_email_change
            where application_id = :id and ended_at is null and expires_at > :now
            """)
        .param("id", application.id().value())
        .param("now", now().atOffset(UTC))
        .query(Waiting::of)
        .optional()
        // The key is asked for once the row's connection is free again.
        .map(waiting -> waiting.opened(opened(application, waiting.id(), waiting.address())));
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Waiting(
      UUID id,
      byte[] address,
      Instant requestedAt,
      Instant expiresAt,
      boolean currentConfirmed,
      boolean newConfirmed) {
    static Waiting of(ResultSet row, int n) throws SQLException {
      return new Waiting(
          row.getObject("id", UUID.class),
          row.getBytes("address"),
          row.getObject("requested_at", OffsetDateTime.class).toInstant(),
          row.getObject("expires_at", OffsetDateTime.class).toInstant(),
          row.getObject("current_confirmed_at") != null,
          row.getObject("new_confirmed_at") != null);
    }

    PendingEmail opened(String newAddress) {
      return new PendingEmail(newAddress, requestedAt, expiresAt, currentConfirmed, newConfirmed);
    }
  }

  public Instant now() {
    return lives.now();
  }

  /** Nobody gets in by what went to the old address, and no browser stays in. */
  private Application apply(Application locked, UUID change, byte[] sealed) {
    String address = opened(locked, change, sealed);
    end(locked.id());
    Answers answers =
        locked.answers().with(Map.of(Questions.EMAIL, List.of(address)), locked.revision());
    rows.store(locked, answers);
    var proved = proofs.of(locked.posting(), address);
    jdbc.sql(
            """
            update application set email_index = :index, address_answered_at = :now,
              confirmed_at = null, disowned_at = null
            where id = :id
            """)
        .param("index", proved.index())
        .param("now", now().atOffset(UTC))
        .param("id", locked.id().value())
        .update();
    proofs.confirmTheOnlyOne(proved);
    revoke.handle(locked.id().value());
    history.record(locked.id(), HistoryKind.EMAIL_CHANGED);
    return locked.answered(answers);
  }

  /** Ends the change that waits, if one does: its links confirm nothing any more. */
  public boolean end(ApplicationId application) {
    return jdbc.sql(
                """
                update application_email_change set ended_at = :now
                where application_id = :id and ended_at is null
                """)
            .param("now", now().atOffset(UTC))
            .param("id", application.value())
            .update()
        == 1;
  }

  private String opened(Application application, UUID change, byte[] address) {
    return keys.of(application.dataKey()).decryptText(address, cell(change));
  }

  private static Cell cell(UUID change) {
    return new Cell("application_email_change", "address", change);
  }
}
