package org.vivier.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.vault.DataKey;

/** The sealed bytes of files, piece by piece. */
@Component
class Chunks {
  /** Bytes in a piece: what one upload or download holds in memory. */
  static final int LENGTH = 256 << 10;

  private final JdbcClient jdbc;

  Chunks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(DocumentId document, int ordinal, byte[] bytes) {
    jdbc.sql(
            """
            insert into document_chunk (document_id, ordinal, bytes)
            values (:document, :ordinal, :bytes)
            """)
        .param("document", document.value())
        .param("ordinal", ordinal)
        .param("bytes", bytes)
        .update();
  }

  /** The file, its pieces fetched and opened when needed. No connection is held in between. */
  InputStream open(DataKey key, DocumentId document) throws IOException {
    return key.decrypting(
        new ChunkInputStream(ordinal -> find(document, ordinal)), DocumentCells.bytes(document));
  }

  private Optional<byte[]> find(DocumentId document, int ordinal) {
    return jdbc.sql(
            "select bytes from document_chunk where document_id = :document and ordinal = :ordinal")
        .param("document", document.value())
        .param("ordinal", ordinal)
        .query((row, n) -> row.getBytes("bytes"))
        .optional();
  }
}
