package org.vivier.postings;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes new versions in batches. Bodies may be many; they leave memory with their batch. */
final class VersionWriter {
  private static final int BATCH = 100;

  private final JdbcTemplate jdbc;
  private final List<NewVersion> waiting = new ArrayList<>();

  VersionWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(NewVersion version) {
    waiting.add(version);
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  void flush() {
    jdbc.batchUpdate(
        "update posting_version set latest = false where posting_id = ? and latest",
        waiting.stream().map(version -> new Object[] {version.posting()}).toList());
    jdbc.batchUpdate(
        """
        insert into posting_version (posting_id, number, latest, imported_at, fingerprint,
          publishable, archived, evergreen, opens, closes, zone, lever_id, facts,
          opens_written, closes_written, closes_promised)
        values (?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
        """,
        waiting.stream().map(NewVersion::versionRow).toList());
    jdbc.batchUpdate(
        "insert into posting_file (posting_id, version, path, source) values (?, ?, ?, ?)",
        waiting.stream().flatMap(version -> version.fileRows().stream()).toList());
    jdbc.batchUpdate(
        """
        insert into posting_text (posting_id, version, language, title, description, body, search)
        values (?, ?, ?, ?, ?, ?,
          setweight(to_tsvector(?::regconfig, ?), 'A') || setweight(to_tsvector(?::regconfig, ?), 'B')
            || setweight(to_tsvector(?::regconfig, ?), 'C'))
        """,
        waiting.stream().flatMap(version -> version.textRows().stream()).toList());
    jdbc.batchUpdate(
        """
        insert into posting_finding (posting_id, version, ordinal, rule, severity, blocking, file,
          line, message_en, message_fr)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        waiting.stream().flatMap(version -> version.findingRows().stream()).toList());
    waiting.clear();
  }
}
