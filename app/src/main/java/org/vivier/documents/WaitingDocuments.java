package org.vivier.documents;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.vault.DataKeyId;

/**
 * The queue of files to scan and to read: their own rows. Whoever takes one has it for five
 * minutes; if the program dies, another takes it then.
 */
@Component
class WaitingDocuments {
  /** A file taken from the queue. */
  record Waiting(DocumentId id, DataKeyId dataKey, FileFormat format, long size, int attempts) {
    private static Waiting of(ResultSet row, int number) throws SQLException {
      return new Waiting(
          new DocumentId(row.getObject("id", UUID.class)),
          DataKeyId.in(row),
          FileFormat.of(row.getString("format")),
          row.getLong("size"),
          row.getInt("text_attempts"));
    }
  }

  /** When the first and the last of the files came whose text waits to be read. */
  record Arrivals(Instant first, Instant last) {}

  private final JdbcClient jdbc;

  WaitingDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty when no text waits. */
  Optional<Arrivals> arrivals() {
    return jdbc.sql(
            """
            select min(received_at), max(received_at) from document
            where text_state = 'waiting' and received_at is not null
            having count(*) > 0
            """)
        .query((row, n) ->
            new Arrivals(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getObject(2, OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** The next file that no scanner has looked at. */
  Optional<Waiting> nextToScan(Instant now) {
    return jdbc.sql(
            """
            update document set scan_after = cast(:now as timestamptz) + interval '5 minutes'
            where id = (
              select id from document
              where scan = 'not_scanned' and scan_after <= :now and received_at is not null
              order by scan_after limit 1 for update skip locked)
            returning id, data_key_id, format, size, text_attempts
            """)
        .param("now", now.atOffset(UTC))
        .query(Waiting::of)
        .optional();
  }

  /** The next file whose text was not read; infected ones never, unscanned ones if so wanted. */
  Optional<Waiting> nextToRead(Instant now, boolean onlyClean) {
    return jdbc.sql(
            """
            update document set text_attempts = text_attempts + 1,
              text_after = cast(:now as timestamptz) + interval '5 minutes'
            where id = (
              select id from document
              where text_state = 'waiting' and text_after <= :now and received_at is not null
                and (scan = 'clean' or scan = 'not_scanned' and not :onlyClean)
              order by text_after limit 1 for update skip locked)
            returning id, data_key_id, format, size, text_attempts
            """)
        .param("now", now.atOffset(UTC))
        .param("onlyClean", onlyClean)
        .query(Waiting::of)
        .optional();
  }

  /** A finding is for good. */
  void scanned(DocumentId id, ScanState finding) {
    if (!ScanState.NOT_SCANNED.canBecome(finding)) {
      throw new IllegalArgumentException("not a finding: " + finding);
    }
    jdbc.sql("update document set scan = :scan where id = :id and scan = 'not_scanned'")
        .param("scan", finding.stored())
        .param("id", id.value())
        .update();
  }

  void read(DocumentId id, byte[] sealedText) {
    jdbc.sql("update document set text_state = 'read', text = :text where id = :id")
        .param("text", sealedText)
        .param("id", id.value())
        .update();
  }

  void unreadable(DocumentId id) {
    jdbc.sql("update document set text_state = 'unreadable' where id = :id")
        .param("id", id.value())
        .update();
  }

  /** Files whose sender went away and whose server died before it could clean up. */
  void removeAbandoned(Instant startedBefore) {
    jdbc.sql("select remove_unfinished_documents(:before)")
        .param("before", startedBefore.atOffset(UTC))
        .query((row, n) -> true)
        .single();
  }
}
