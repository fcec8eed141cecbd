package org.vivier.postings;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.postings.search.SearchIndex;

/** Writes new versions in batches. Bodies may be many; they leave memory with their batch. */
final class VersionWriter {
  private static final int BATCH = 100;

  /** A posting may have a megabyte; a hundred such ones wait for nobody. */
  private static final int BATCH_BYTES = 4 * 1024 * 1024;

  private final JdbcTemplate jdbc;
  private final SearchIndex search;
  private final List<NewVersion> waiting = new ArrayList<>();
  private long waitingBytes;

  VersionWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.search = new SearchIndex(jdbc);
  }

  void add(NewVersion version) {
    waiting.add(version);
    waitingBytes += version.bytes();
    if (waiting.size() == BATCH || waitingBytes >= BATCH_BYTES) {
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
        insert into posting_version_picture (posting_id, version, path, hash) values (?, ?, ?, ?)
        """,
        waiting.stream().flatMap(version -> version.pictureRows().stream()).toList());
    jdbc.batchUpdate(
        """
        insert into posting_text (posting_id, version, language, title, description, body)
        values (?, ?, ?, ?, ?, ?)
        """,
        waiting.stream().flatMap(version -> version.textRows().stream()).toList());
    jdbc.batchUpdate(
        """
        insert into posting_finding (posting_id, version, ordinal, rule, severity, blocking, file,
          line, message_en, message_fr)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        waiting.stream().flatMap(version -> version.findingRows().stream()).toList());
    waiting.forEach(version -> version.index(search));
    search.flush();
    waiting.clear();
    waitingBytes = 0;
  }
}
