package org.vivier.documents;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyDestroyed;
import org.vivier.vault.DataKeyId;

/** The files that are stored. Every look-up is with a person's key and finds their files only. */
@Component
public class Documents {
  private static final String COLUMNS =
      "id, name, format, size, sha256, scan, text_state, received_at";

  private final JdbcClient jdbc;
  private final StoredDocuments stored;
  private final Chunks chunks;

  Documents(JdbcClient jdbc, StoredDocuments stored, Chunks chunks) {
    this.jdbc = jdbc;
    this.stored = stored;
    this.chunks = chunks;
  }

  /** This file, if it is this person's and whole. */
  public Optional<Document> find(DataKey key, DocumentId id) {
    return select(key, "and id = :id", id.value()).stream().findFirst();
  }

  /** All whole files of this person, oldest first. */
  public List<Document> all(DataKey key) {
    return select(key, "", key.id().value());
  }

  /**
   * The bytes of a file, opened while they are read. Changed bytes throw {@link IOException}.
   *
   * @throws DocumentQuarantined when it is infected
   */
  public InputStream open(DataKey key, Document document) throws IOException {
    if (document.scan() == ScanState.INFECTED) {
      throw new DocumentQuarantined(document.id());
    }
    return chunks.open(key, document.id());
  }

  /** The text of a file for search, when it was read. */
  public Optional<String> text(DataKey key, DocumentId id) {
    return jdbc.sql(
            """
            select text from document
            where id = :id and data_key_id = :dataKey and text is not null
            """)
        .param("id", id.value())
        .param("dataKey", key.id().value())
        .query((row, n) -> key.decryptText(row.getBytes("text"), DocumentCells.text(id)))
        .optional();
  }

  /**
   * These files of this person that are whole, oldest first, with their texts where they were read.
   */
  public Map<Document, Optional<String>> whole(DataKey key, Collection<DocumentId> ids) {
    Map<Document, Optional<String>> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(
              """
              select %s, text from document
              where id = any (:ids) and data_key_id = :dataKey and received_at is not null
              order by received_at, id
              """
                  .formatted(COLUMNS))
          .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
          .param("dataKey", key.id().value())
          .query(row -> {
            Document document = document(row, key);
            byte @Nullable [] text = row.getBytes("text");
            found.put(
                document,
                Optional.ofNullable(text)
                    .map(sealed -> key.decryptText(sealed, DocumentCells.text(document.id()))));
          });
    }
    return found;
  }

  /** The same of several files, in one look-up; those that were not read are left out. */
  public Map<DocumentId, String> texts(DataKey key, Collection<DocumentId> ids) {
    Map<DocumentId, String> texts = new HashMap<>();
    jdbc.sql(
            """
            select id, text from document
            where id = any (:ids) and data_key_id = :dataKey and text is not null
            """)
        .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
        .param("dataKey", key.id().value())
        .query(row -> {
          DocumentId id = new DocumentId(row.getObject("id", UUID.class));
          texts.put(id, key.decryptText(row.getBytes("text"), DocumentCells.text(id)));
        });
    return texts;
  }

  /** The same of several people at once: what was read of those files that belong to them. */
  public Map<DocumentId, String> texts(Map<DataKeyId, DataKey> people, Collection<DocumentId> ids) {
    @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
    record Sealed(DocumentId id, DataKeyId dataKey, byte[] text) {}
    List<Sealed> sealed =
        jdbc.sql(
                """
                select id, data_key_id, text from document
                where id = any (:ids) and text is not null
                """)
            .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
            .query((row, n) ->
                new Sealed(
                    new DocumentId(row.getObject("id", UUID.class)),
                    DataKeyId.in(row),
                    row.getBytes("text")))
            .list();
    Map<DocumentId, String> texts = new HashMap<>();
    for (Sealed one : sealed) {
      DataKey key = people.get(one.dataKey());
      if (key != null) {
        texts.put(one.id(), key.decryptText(one.text(), DocumentCells.text(one.id())));
      }
    }
    return texts;
  }

  /** Deletes a file; false when this person has none of that id, or submitted it once. */
  public boolean remove(DataKeyId dataKey, DocumentId id) {
    return stored.delete(id, dataKey);
  }

  @EventListener
  void remove(DataKeyDestroyed erased) {
    jdbc.sql("select forget_documents(:dataKey)")
        .param("dataKey", erased.dataKey().value())
        .query((row, n) -> true)
        .single();
  }

  private List<Document> select(DataKey key, String condition, UUID id) {
    return jdbc.sql(
            """
            select %s from document
            where data_key_id = :dataKey and received_at is not null %s
            order by received_at, id
            """
                .formatted(COLUMNS, condition))
        .param("dataKey", key.id().value())
        .param("id", id)
        .query((row, n) -> document(row, key))
        .list();
  }

  private static Document document(ResultSet row, DataKey key) throws SQLException {
    DocumentId id = new DocumentId(row.getObject("id", UUID.class));
    return new Document(
        id,
        key.id(),
        key.decryptText(row.getBytes("name"), DocumentCells.name(id)),
        FileFormat.of(row.getString("format")),
        row.getLong("size"),
        HexFormat.of().formatHex(key.decrypt(row.getBytes("sha256"), DocumentCells.sha256(id))),
        ScanState.of(row.getString("scan")),
        TextState.of(row.getString("text_state")),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
