package org.vivier.staff.kept;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people had typed when they had to sign in again, or to prove who they are. It is sealed with
 * the key of its author, one form for each page, and forgotten after an hour.
 */
@Repository
public class KeptForms {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST_CHARACTERS = 200_000;
  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final JsonMapper json;
  private final Clock clock;

  KeptForms(JdbcClient jdbc, DataKeys keys, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Row(UUID id, byte[] fields) {}

  /**
   * Keeps a form of this person.
   *
   * @param page the path of the page that it is on
   * @param fields what was typed, by field
   * @return false when it is longer than anybody types
   */
  @Transactional
  public boolean keep(StaffMemberId author, String page, Map<String, List<String>> fields) {
    String text = json.writeValueAsString(fields);
    if (text.length() > MOST_CHARACTERS) {
      return false;
    }
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into staff_kept_form (id, staff_id, path, fields, expires_at)
            values (:id, :author, :path, :fields, :until)
            on conflict (staff_id, path) do update
              set id = excluded.id, fields = excluded.fields, expires_at = excluded.expires_at
            """)
        .param("id", id)
        .param("author", author.value())
        .param("path", page)
        .param("fields", keys.of(new DataKeyId(author.value())).encrypt(text, cell(id)))
        .param("until", clock.instant().plus(KEPT).atOffset(UTC))
        .update();
    return true;
  }

  /** What this person had typed on this page, if it is still here. */
  public Optional<Map<String, List<String>>> find(StaffMemberId author, String page) {
    return jdbc.sql(
            """
            select id, fields from staff_kept_form
            where staff_id = :author and path = :path and expires_at > :now
            """)
        .param("author", author.value())
        .param("path", page)
        .param("now", clock.instant().atOffset(UTC))
        .query((row, n) -> new Row(row.getObject("id", UUID.class), row.getBytes("fields")))
        .optional()
        .map(row ->
            json.readValue(
                keys.of(new DataKeyId(author.value())).decryptText(row.fields(), cell(row.id())),
                FIELDS));
  }

  private static Cell cell(UUID id) {
    return new Cell("staff_kept_form", "fields", id);
  }
}
