package org.vivier.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.letters.LetterKind;
import org.vivier.vault.DataKeyId;

/** A row of {@code letter}: its envelope in clear, what is personal sealed. */
record StoredLetter(
    LetterId id,
    DataKeyId dataKey,
    LetterKind kind,
    Language language,
    Instant writtenAt,
    Sealed sealed,
    LetterState state,
    Progress progress) {

  /** What only the key opens, and the index that finds the same address again. */
  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  record Sealed(byte[] address, byte[] addressIndex, byte[] text) {}

  /** How far the letter came. */
  record Progress(
      int attempts,
      @Nullable Instant attemptedAt,
      @Nullable Instant sentAt,
      @Nullable String failure) {
    static final Progress NONE = new Progress(0, null, null, null);
  }

  /** Whether it is to somebody who is erased: it has a key of its own. */
  boolean outlives() {
    return dataKey.equals(id.ownKey());
  }

  static StoredLetter of(ResultSet row, int number) throws SQLException {
    return new StoredLetter(
        new LetterId(row.getObject("id", UUID.class)),
        DataKeyId.in(row),
        LetterKind.of(row.getString("kind")),
        Language.ofTag(row.getString("language")).orElseThrow(),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        new Sealed(row.getBytes("address"), row.getBytes("address_index"), row.getBytes("text")),
        LetterState.of(row.getString("state")),
        new Progress(
            row.getInt("attempts"),
            instant(row, "attempted_at"),
            instant(row, "sent_at"),
            row.getString("failure")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant)
        .orElse(null);
  }
}
