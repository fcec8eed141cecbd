package org.vivier.postings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A posting that is here already.
 *
 * @param latest number of its latest version
 * @param fingerprint of that version's files
 * @param wantsAddress whether it would be public if its address were its own
 * @param sample whether it belongs to the organization to try, whoever wrote it
 */
record KnownPosting(
    UUID id,
    String origin,
    boolean setAside,
    int latest,
    String fingerprint,
    boolean wantsAddress,
    boolean sample) {

  private static final String SELECT =
      """
      select p.key, p.id, p.origin, p.set_aside_at is not null, v.number, v.fingerprint,
        v.publishable or exists (
          select 1 from posting_finding f
          where f.posting_id = v.posting_id and f.version = v.number and f.rule = 'address-taken'),
        p.sample
      from posting p join posting_version v on v.posting_id = p.id and v.latest
      """;

  /** All of them by key. */
  static Map<String, KnownPosting> load(JdbcTemplate jdbc) {
    Map<String, KnownPosting> known = new HashMap<>();
    jdbc.query(
        SELECT,
        row -> {
          known.put(row.getString(1), read(row));
        });
    return known;
  }

  /** The one with this key, if it is here. */
  static @Nullable KnownPosting find(JdbcTemplate jdbc, String key) {
    return jdbc.query(SELECT + " where p.key = ?", (row, n) -> read(row), key).stream()
        .findFirst()
        .orElse(null);
  }

  private static KnownPosting read(ResultSet row) throws SQLException {
    return new KnownPosting(
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getBoolean(4),
        row.getInt(5),
        row.getString(6),
        row.getBoolean(7),
        row.getBoolean(8));
  }
}
