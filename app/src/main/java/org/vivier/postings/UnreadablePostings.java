package org.vivier.postings;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Postings that can't be judged just now because a file of theirs can't be read. */
final class UnreadablePostings {
  private UnreadablePostings() {}

  /** Their keys: they stay as they are until the file can be read, or is gone. */
  static Set<String> keys(JdbcTemplate jdbc, FolderIndex index) {
    Set<String> keys = new HashSet<>();
    if (!index.unreadable().isEmpty()) {
      jdbc.query(
          """
          select p.key, f.path from posting p
          join posting_version v on v.posting_id = p.id and v.latest
          join posting_file f on f.posting_id = v.posting_id and f.version = v.number
          where p.set_aside_at is null
          """,
          row -> {
            if (index.hides(row.getString(2))) {
              keys.add(row.getString(1));
            }
          });
    }
    return keys;
  }
}
