package org.vivier.accommodations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list, with nothing that anybody wrote.
 *
 * @param requestedAt when it was last asked for
 * @param waitingSince since when it is the coordinator's turn; null while it isn't
 */
public record ListedCase(
    UUID id,
    UUID application,
    CaseState state,
    Instant requestedAt,
    @Nullable Instant waitingSince) {

  static ListedCase of(ResultSet row, int ignored) throws SQLException {
    return new ListedCase(
        row.getObject("id", UUID.class),
        row.getObject("application_id", UUID.class),
        CaseState.of(row.getString("state")),
        Objects.requireNonNull(StoredCase.instant(row, "requested_at")),
        StoredCase.instant(row, "waiting_since"));
  }
}
