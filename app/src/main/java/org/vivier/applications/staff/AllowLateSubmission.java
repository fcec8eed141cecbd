package org.vivier.applications.staff;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.format.Invisible;

/** Lets one person submit after closing. For staff. */
@Component
public class AllowLateSubmission {
  private final JdbcClient jdbc;
  private final ApplicationHistory history;

  AllowLateSubmission(JdbcClient jdbc, ApplicationHistory history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  /**
   * Allows it until an instant.
   *
   * @param reason for the record; nothing personal
   * @param actor who decided, as staff are named in the record
   * @return false when there is no such draft
   */
  @Transactional
  public boolean handle(ApplicationId id, Instant until, String reason, String actor) {
    return handle(id, new LatePermission(until, reason, actor));
  }

  /** The same, with who decided as the journal names them. */
  @Transactional
  public boolean handle(ApplicationId id, LatePermission permission) {
    Instant until = permission.until();
    String reason = permission.reason();
    if (Invisible.only(reason)) {
      throw new IllegalArgumentException("a reason is needed");
    }
    boolean allowed =
        jdbc.sql(
                    """
                    update application set late_until = :until, late_reason = :reason,
                      expires_at = greatest(expires_at, :until)
                    where id = :id and state = 'draft'
                    """)
                .param("until", until.atOffset(UTC))
                .param("reason", reason)
                .param("id", id.value())
                .update()
            == 1;
    if (allowed) {
      history.recordOfStaff(
          id,
          HistoryKind.LATE_ALLOWED,
          permission.by(),
          permission.actor(),
          Map.of("until", until.toString()));
    }
    return allowed;
  }
}
