package org.vivier.documents;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.vault.DataKeyId;

/** Rows of files that arrive. */
@Component
class StoredDocuments {
  /** What becomes known when a file is whole. */
  @SuppressWarnings("ArrayRecordComponent") // Carried to its row, never compared.
  record Facts(FileFormat format, long size, byte[] name, byte[] sha256, Instant at) {}

  private final JdbcClient jdbc;

  StoredDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file that does not fit into one piece shows up as arriving. */
  void begin(DocumentId id, DataKeyId dataKey, Instant at) {
    jdbc.sql(
            """
            insert into document (id, data_key_id, started_at, scan_after, text_after)
            values (:id, :dataKey, :at, :at, :at)
            """)
        .param("id", id.value())
        .param("dataKey", dataKey.value())
        .param("at", at.atOffset(UTC))
        .update();
  }

  /** An arriving file is whole. */
  void complete(DocumentId id, Facts facts) {
    bind(
            jdbc.sql(
                """
                update document
                set received_at = :at, format = :format, size = :size, name = :name, sha256 = :sha256
                where id = :id and received_at is null
                """),
            id,
            facts)
        .update();
  }

  /** A file of one piece arrives whole, in one statement. */
  void insert(DocumentId id, DataKeyId dataKey, Facts facts, byte[] onlyPiece) {
    bind(
            jdbc.sql(
                """
                with arrived as (
                  insert into document (id, data_key_id, started_at, received_at, scan_after, text_after,
                    format, size, name, sha256)
                  values (:id, :dataKey, :at, :at, :at, :at, :format, :size, :name, :sha256)
                  returning id)
                insert into document_chunk (document_id, ordinal, bytes)
                select id, 0, :piece from arrived
                """),
            id,
            facts)
        .param("dataKey", dataKey.value())
        .param("piece", onlyPiece)
        .update();
  }

  private static JdbcClient.StatementSpec bind(
      JdbcClient.StatementSpec statement, DocumentId id, Facts facts) {
    return statement
        .param("id", id.value())
        .param("at", facts.at().atOffset(UTC))
        .param("format", facts.format().extension())
        .param("size", facts.size())
        .param("name", facts.name())
        .param("sha256", facts.sha256());
  }

  /** Deletes a file that is not wanted, its pieces too; never one that was submitted. */
  boolean delete(DocumentId id, DataKeyId dataKey) {
    return jdbc.sql("select remove_document(:id, :dataKey)")
        .param("id", id.value())
        .param("dataKey", dataKey.value())
        .query(Boolean.class)
        .single();
  }

  /** Deletes what is there of a file that never became whole. */
  void deleteIncomplete(DocumentId id) {
    jdbc.sql("select remove_unfinished_document(:id)")
        .param("id", id.value())
        .query((row, n) -> true)
        .single();
  }
}
