package org.vivier.reports.meritfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.vault.DataKeyId;

/**
 * One application of a process, as long as nothing of it is opened. A file keeps one for each in
 * memory, and nothing else.
 *
 * @param named whether a reader who may know names finds this one in the file: not as long as
 *     somebody who must not know may still rate it
 */
record MeritFileEntry(
    ApplicationId id,
    DataKeyId dataKey,
    String reference,
    String language,
    Instant submittedAt,
    LocalDate replyBy,
    String applicationState,
    String state,
    @Nullable UUID step,
    @Nullable String answerState,
    @Nullable UUID owner,
    boolean named) {
  private static final int AT_ONCE = 40;

  boolean erased() {
    return applicationState.equals("erased");
  }

  /** All of them, some at a time: what is opened at once stays small however many there are. */
  static List<List<MeritFileEntry>> batches(List<MeritFileEntry> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .toList();
  }

  /** The candidates of those that were not erased. */
  static Set<DataKeyId> known(List<MeritFileEntry> those) {
    return those.stream()
        .filter(one -> !one.erased())
        .map(MeritFileEntry::dataKey)
        .collect(Collectors.toSet());
  }

  static MeritFileEntry of(ResultSet row, int n) throws SQLException {
    return new MeritFileEntry(
        new ApplicationId(row.getObject("application_id", UUID.class)),
        DataKeyId.in(row),
        row.getString("reference"),
        row.getString("language"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        row.getObject("reply_by", LocalDate.class),
        row.getString("application_state"),
        row.getString("state"),
        row.getObject("step_id", UUID.class),
        row.getString("answer_state"),
        row.getObject("owner", UUID.class),
        row.getBoolean("named"));
  }
}
