package org.vivier.postings;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A posting that is here already.
 *
 * @param latest number of its latest version
 * @param fingerprint of that version's files
 * @param wantsAddress whether it would be public if its address were its own
 */
record KnownPosting(
    UUID id,
    String origin,
    boolean setAside,
    int latest,
    String fingerprint,
    boolean wantsAddress) {

  /** All of them by key. */
  static Map<String, KnownPosting> load(JdbcTemplate jdbc) {
    Map<String, KnownPosting> known = new HashMap<>();
    jdbc.query(
        """
        select p.key, p.id, p.origin, p.set_aside_at is not null, v.number, v.fingerprint,
          v.publishable or exists (
            select 1 from posting_finding f
            where f.posting_id = v.posting_id and f.version = v.number and f.rule = 'address-taken')
        from posting p join posting_version v on v.posting_id = p.id and v.latest
        """,
        row -> {
          known.put(
              row.getString(1),
              new KnownPosting(
                  row.getObject(2, UUID.class),
                  row.getString(3),
                  row.getBoolean(4),
                  row.getInt(5),
                  row.getString(6),
                  row.getBoolean(7)));
        });
    return known;
  }
}
