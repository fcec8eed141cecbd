package org.vivier.documents;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.vault.CandidateErased;
import org.vivier.vault.CandidateKey;

/** The files that are stored. Every look-up is with a person's key and finds their files only. */
@Component
public class Documents {
  private final JdbcClient jdbc;
  private final StoredDocuments stored;
  private final Chunks chunks;

  Documents(JdbcClient jdbc, StoredDocuments stored, Chunks chunks) {
    this.jdbc = jdbc;
    this.stored = stored;
    this.chunks = chunks;
  }

  /** This file, if it is this person's and whole. */
  public Optional<Document> find(CandidateKey key, DocumentId id) {
    return select(key, "and id = :id", id.value()).stream().findFirst();
  }

  /** All whole files of this person, oldest first. */
  public List<Document> all(CandidateKey key) {
    return select(key, "", key.candidate());
  }

  /**
   * The bytes of a file, opened while they are read. Changed bytes throw {@link IOException}.
   *
   * @throws DocumentQuarantined when it is infected
   */
  public InputStream open(CandidateKey key, Document document) throws IOException {
    if (document.scan() == ScanState.INFECTED) {
      throw new DocumentQuarantined(document.id());
    }
    return chunks.open(key, document.id());
  }

  /** The text of a file for search, when it was read. */
  public Optional<String> text(CandidateKey key, DocumentId id) {
    return jdbc.sql(
            """
            select text from document
            where id = :id and candidate_id = :candidate and text is not null
            """)
        .param("id", id.value())
        .param("candidate", key.candidate())
        .query((row, n) -> key.decryptText(row.getBytes("text"), DocumentCells.text(id)))
        .optional();
  }

  /** Deletes a file; false when this person has none of that id, or submitted it once. */
  public boolean remove(UUID candidate, DocumentId id) {
    return stored.delete(id, candidate);
  }

  @EventListener
  void remove(CandidateErased erased) {
    jdbc.sql("select forget_documents(:candidate)")
        .param("candidate", erased.candidate())
        .query((row, n) -> true)
        .single();
  }

  private List<Document> select(CandidateKey key, String condition, UUID id) {
    return jdbc.sql(
            """
            select id, name, format, size, sha256, scan, text_state, received_at from document
            where candidate_id = :candidate and received_at is not null %s
            order by received_at, id
            """
                .formatted(condition))
        .param("candidate", key.candidate())
        .param("id", id)
        .query((row, n) -> document(row, key))
        .list();
  }

  private static Document document(ResultSet row, CandidateKey key) throws SQLException {
    DocumentId id = new DocumentId(row.getObject("id", UUID.class));
    return new Document(
        id,
        key.candidate(),
        key.decryptText(row.getBytes("name"), DocumentCells.name(id)),
        FileFormat.of(row.getString("format")),
        row.getLong("size"),
        HexFormat.of().formatHex(key.decrypt(row.getBytes("sha256"), DocumentCells.sha256(id))),
        ScanState.of(row.getString("scan")),
        TextState.of(row.getString("text_state")),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
