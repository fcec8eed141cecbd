package org.vivier.assessment.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was said in a round of calibration, sealed: with the application's key where it is about
 * somebody, so that it goes with them, else with its author's. Only this class reads it.
 */
@Repository
public class CalibrationRatings {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final JsonMapper json;
  private final Clock clock;

  CalibrationRatings(JdbcClient jdbc, DataKeys keys, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What somebody said.
   *
   * @param mark null for what was said when it was talked over
   */
  public record Said(
      UUID item,
      CriterionId criterion,
      UUID author,
      @Nullable Integer mark,
      String text,
      Instant at) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Said[" + item + "]";
    }
  }

  /** What is sealed. */
  private record Words(@Nullable Integer mark, String text) {}

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Row(
      UUID item,
      CriterionId criterion,
      UUID author,
      DataKeyId key,
      byte[] content,
      Cell cell,
      Instant at) {}

  /** One's own mark, shown or not. */
  @Transactional(readOnly = true)
  public Optional<Said> own(UUID item, CriterionId criterion, UUID assessor) {
    return read(
            ratings(
                "r.item_id = :item and r.criterion_id = :criterion and r.assessor = :assessor",
                Map.of("item", item, "criterion", criterion.value(), "assessor", assessor)))
        .stream()
        .findFirst();
  }

  /** Everybody's marks of a round that are shown; nothing before. */
  @Transactional(readOnly = true)
  public List<Said> shown(Calibration round) {
    return read(
        ratings("i.calibration_id = :id and c.opened_at is not null", Map.of("id", round.id())));
  }

  /** What was said when it was talked over, oldest first. */
  @Transactional(readOnly = true)
  public List<Said> notes(Calibration round) {
    return read(
        jdbc.sql(
                """
                select n.id, n.item_id, n.criterion_id, n.author, n.at, n.content, p.data_key_id
                from calibration_note n
                join calibration_item i on i.id = n.item_id
                left join application p on p.id = i.application_id
                where i.calibration_id = :id order by n.at, n.id
                """)
            .param("id", round.id())
            .query((row, n) -> {
              Optional<DataKeyId> dataKey = DataKeyId.find(row);
              UUID author = row.getObject("author", UUID.class);
              return new Row(
                  row.getObject("item_id", UUID.class),
                  new CriterionId(row.getObject("criterion_id", UUID.class)),
                  author,
                  dataKey.orElseGet(() -> new DataKeyId(author)),
                  row.getBytes("content"),
                  note(row.getObject("id", UUID.class)),
                  row.getObject("at", OffsetDateTime.class).toInstant());
            })
            .list());
  }

  /** Writes a mark down, in the caller's transaction, which holds the round. */
  @Transactional(propagation = Propagation.MANDATORY)
  void rate(Calibration.Item item, CriterionId criterion, UUID assessor, int mark, String text) {
    jdbc.sql(
            """
            insert into assessment.calibration_rating (item_id, criterion_id, assessor, content,
              submitted_at)
            values (:item, :criterion, :assessor, :content, :now)
            """)
        .param("item", item.id())
        .param("criterion", criterion.value())
        .param("assessor", assessor)
        .param(
            "content", sealed(item, assessor, mark, text, rating(item.id(), criterion, assessor)))
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void note(Calibration.Item item, CriterionId criterion, UUID author, String text) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into calibration_note (id, item_id, criterion_id, author, at, content)
            values (:id, :item, :criterion, :author, :now, :content)
            """)
        .param("id", id)
        .param("item", item.id())
        .param("criterion", criterion.value())
        .param("author", author)
        .param("now", clock.instant().atOffset(UTC))
        .param("content", sealed(item, author, null, text, note(id)))
        .update();
  }

  private byte[] sealed(
      Calibration.Item item, UUID author, @Nullable Integer mark, String text, Cell cell) {
    DataKeyId whose =
        item.application() == null
            ? new DataKeyId(author)
            : jdbc.sql("select data_key_id from application where id = :id")
                .param("id", item.application().value())
                .query((row, n) -> DataKeyId.in(row))
                .single();
    return keys.of(whose).encrypt(json.writeValueAsBytes(new Words(mark, text)), cell);
  }

  private List<Row> ratings(String condition, Map<String, ?> parameters) {
    return jdbc.sql(
            """
            select r.*, p.data_key_id from assessment.calibration_rating r
            join calibration_item i on i.id = r.item_id
            join calibration c on c.id = i.calibration_id
            left join application p on p.id = i.application_id
            where %s order by r.submitted_at, r.assessor
            """
                .formatted(condition))
        .params(parameters)
        .query((row, n) -> {
          UUID item = row.getObject("item_id", UUID.class);
          CriterionId criterion = new CriterionId(row.getObject("criterion_id", UUID.class));
          UUID assessor = row.getObject("assessor", UUID.class);
          Optional<DataKeyId> dataKey = DataKeyId.find(row);
          return new Row(
              item,
              criterion,
              assessor,
              dataKey.orElseGet(() -> new DataKeyId(assessor)),
              row.getBytes("content"),
              rating(item, criterion, assessor),
              row.getObject("submitted_at", OffsetDateTime.class).toInstant());
        })
        .list();
  }

  /** What can still be read: whose key is destroyed, nobody reads about any more. */
  private List<Said> read(List<Row> rows) {
    Set<DataKeyId> whose = new HashSet<>();
    rows.forEach(row -> whose.add(row.key()));
    Map<DataKeyId, DataKey> opened = new HashMap<>(keys.ofAll(whose));
    List<Said> said = new ArrayList<>();
    for (Row row : rows) {
      DataKey key = opened.get(row.key());
      if (key != null) {
        Words words = json.readValue(key.decrypt(row.content(), row.cell()), Words.class);
        said.add(
            new Said(
                row.item(), row.criterion(), row.author(), words.mark(), words.text(), row.at()));
      }
    }
    return said;
  }

  private static Cell rating(UUID item, CriterionId criterion, UUID assessor) {
    String all = String.join("/", item.toString(), criterion.toString(), assessor.toString());
    return new Cell("calibration_rating", "content", UUID.nameUUIDFromBytes(all.getBytes(UTF_8)));
  }

  private static Cell note(UUID id) {
    return new Cell("calibration_note", "content", id);
  }
}
