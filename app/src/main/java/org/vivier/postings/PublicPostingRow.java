package org.vivier.postings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code public_posting} with its two texts. */
final class PublicPostingRow {
  private PublicPostingRow() {}

  static PublicPosting read(ResultSet row, int n) throws SQLException {
    Instant created = Objects.requireNonNull(instant(row, "created_at"));
    Instant opens = instant(row, "opens");
    return new PublicPosting(
        new PostingId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        row.getString("key"),
        opens != null && opens.isAfter(created) ? opens : created,
        Objects.requireNonNull(instant(row, "imported_at")),
        new Schedule(
            row.getBoolean("archived"),
            row.getBoolean("evergreen"),
            opens,
            instant(row, "closes"),
            ZoneId.of(row.getString("zone")),
            instant(row, "closed_at")),
        row.getString("lever_id"),
        FactsJson.read(row.getString("facts")),
        text(row, "en"),
        text(row, "fr"));
  }

  private static PublicText text(ResultSet row, String tag) throws SQLException {
    return new PublicText(
        row.getString("slug_" + tag),
        row.getString("title_" + tag),
        row.getString("description_" + tag));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
