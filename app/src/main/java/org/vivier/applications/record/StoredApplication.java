package org.vivier.applications.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.postings.PostingId;
import org.vivier.vault.DataKeyId;

/** A row of {@code application}: its answers still sealed. */
@SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
record StoredApplication(Application unopened, byte[] answers) {
  static StoredApplication of(ResultSet row, int number) throws SQLException {
    return new StoredApplication(
        new Application(
            new ApplicationId(row.getObject("id", UUID.class)),
            DataKeyId.in(row),
            new PostingId(row.getObject("posting_id", UUID.class)),
            row.getInt("posting_version"),
            Language.ofTag(row.getString("language")).orElseThrow(),
            ApplicationState.of(row.getString("state")),
            row.getString("reference"),
            Answers.NONE,
            row.getInt("revision"),
            row.getInt("frozen_revision"),
            times(row),
            new Application.Address(
                instant(row, "address_answered_at"),
                instant(row, "confirmed_at"),
                instant(row, "disowned_at"))),
        row.getBytes("answers"));
  }

  private static Application.Times times(ResultSet row) throws SQLException {
    return new Application.Times(
        java.util.Objects.requireNonNull(instant(row, "started_at")),
        java.util.Objects.requireNonNull(instant(row, "touched_at")),
        instant(row, "expires_at"),
        instant(row, "submitted_at"),
        instant(row, "withdrawn_at"),
        row.getObject("reply_by", LocalDate.class),
        instant(row, "late_until"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
