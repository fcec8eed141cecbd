package org.vivier.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code data_key}.
 *
 * @param erased when the key was destroyed, or null while it is there; the keys are empty then
 */
@SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
record StoredKey(
    DataKeyId dataKey, int wrappedBy, byte[] valueKey, byte[] fileKey, @Nullable Instant erased) {
  static StoredKey of(ResultSet row, int number) throws SQLException {
    var erased = row.getObject("erased_at", OffsetDateTime.class);
    return new StoredKey(
        DataKeyId.in(row),
        row.getInt("wrapped_by"),
        erased == null ? row.getBytes("value_key") : new byte[0],
        erased == null ? row.getBytes("file_key") : new byte[0],
        erased == null ? null : erased.toInstant());
  }
}
