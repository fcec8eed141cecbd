package org.vivier.assessment.rating;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.assessment.rating.Assignments.Draftable;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import tools.jackson.databind.json.JsonMapper;

/**
 * What assessors saved for later: sealed with their own keys, so that nobody else reads it. It
 * belongs to the cell and not to the task: whoever is given the cell again finds their words.
 */
@Repository
class RatingDrafts {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final JsonMapper json;
  private final Clock clock;

  RatingDrafts(JdbcClient jdbc, DataKeys keys, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  Optional<RatingEntry> find(UUID assessor, Draftable of) {
    UUID id = id(assessor, of);
    return jdbc.sql("select content from assessment.rating_draft where id = :id")
        .param("id", id)
        .query((row, n) -> row.getBytes("content"))
        .optional()
        .map(content ->
            json.readValue(
                keys.of(new DataKeyId(assessor)).decrypt(content, cell(id)), RatingEntry.class));
  }

  void save(UUID assessor, Draftable of, RatingEntry said) {
    UUID id = id(assessor, of);
    jdbc.sql(
            """
            insert into assessment.rating_draft (id, assessor, application_id, step_id,
              criterion_id, repeat, content, saved_at)
            values (:id, :assessor, :application, :step, :criterion, :repeat, :content, :now)
            on conflict (id) do update set content = excluded.content, saved_at = excluded.saved_at
            """)
        .param("id", id)
        .param("assessor", assessor)
        .param("application", of.cell().application().value())
        .param("step", of.cell().step().value())
        .param("criterion", of.cell().criterion().value())
        .param("repeat", of.repeat())
        .param(
            "content",
            keys.of(new DataKeyId(assessor)).encrypt(json.writeValueAsBytes(said), cell(id)))
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  void forget(UUID assessor, Draftable of) {
    jdbc.sql("delete from assessment.rating_draft where id = :id")
        .param("id", id(assessor, of))
        .update();
  }

  /** The same for the same person and cell, so that it can be sealed before there is a row. */
  private static UUID id(UUID assessor, Draftable of) {
    String all =
        String.join(
            "/",
            assessor.toString(),
            of.cell().application().toString(),
            of.cell().step().toString(),
            of.cell().criterion().toString() + (of.repeat() ? "/repeat" : ""));
    return UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
  }

  private static Cell cell(UUID id) {
    return new Cell("rating_draft", "content", id);
  }
}
