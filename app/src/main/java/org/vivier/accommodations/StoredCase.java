package org.vivier.accommodations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.vault.DataKey;

/**
 * A case as it is stored, unopened.
 *
 * @param id also the number of its key
 * @param number of the newest text
 * @param ordinal of the last event; 0 before the first
 */
@SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
record StoredCase(
    UUID id,
    UUID application,
    CaseState state,
    int number,
    byte[] needs,
    byte[] reach,
    Instant savedAt,
    @Nullable Instant requestedAt,
    @Nullable Instant waitingSince,
    int ordinal) {

  static StoredCase of(ResultSet row, int ignored) throws SQLException {
    return new StoredCase(
        row.getObject("id", UUID.class),
        row.getObject("application_id", UUID.class),
        CaseState.of(row.getString("state")),
        row.getInt("number"),
        row.getBytes("needs"),
        row.getBytes("reach"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        instant(row, "requested_at"),
        instant(row, "waiting_since"),
        row.getInt("ordinal"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  AccommodationCase open(DataKey key) {
    return new AccommodationCase(
        application,
        state,
        key.decryptText(needs, CaseTexts.needs(id, number)),
        key.decryptText(reach, CaseTexts.reach(id, number)),
        savedAt,
        requestedAt);
  }
}
