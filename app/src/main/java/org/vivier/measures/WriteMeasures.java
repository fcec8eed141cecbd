package org.vivier.measures;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * Writes down what was agreed: the only class that does. The database takes it from the role that
 * keeps the requests alone, so the caller says how to act as that one; keys are asked for before.
 */
@Component
public class WriteMeasures {
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final Clock clock;

  WriteMeasures(JdbcClient jdbc, DataKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** Acts as the role that may write here. */
  @FunctionalInterface
  public interface Writing {
    /** Does this work in that role. */
    void as(Runnable work);
  }

  /** From now on these hold for the application, in the place of all former ones. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void agree(UUID application, List<Measure> measures, Writing writing) {
    Optional<UUID> known = file(application);
    UUID file = known.orElseGet(UUID::randomUUID);
    DataKey key =
        known.isPresent() ? keys.of(new DataKeyId(file)) : keys.create(new DataKeyId(file));
    int number = last(file) + 1;
    writing.as(() -> {
      if (known.isEmpty()) {
        open(file, application);
      }
      add(file, number);
      measures.forEach(measure -> add(key, file, number, measure));
    });
  }

  /** None holds any more; what did stays on record. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(UUID application, Writing writing) {
    file(application)
        .filter(this::holds)
        .ifPresent(file -> {
          int number = last(file) + 1;
          writing.as(() -> add(file, number));
        });
  }

  /** Deletes all that was ever agreed, and destroys its key. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(UUID application, Writing writing) {
    file(application)
        .ifPresent(file -> {
          keys.erase(new DataKeyId(file));
          writing.as(() ->
              jdbc.sql("select measures.forget_measures(:id)")
                  .param("id", file)
                  .query((row, n) -> true)
                  .single());
        });
  }

  private Optional<UUID> file(UUID application) {
    return jdbc.sql("select id from measures.measure_file where application_id = :application")
        .param("application", application)
        .query(UUID.class)
        .optional();
  }

  private int last(UUID file) {
    return jdbc.sql(
            "select coalesce(max(number), 0) from measures.measure_set where file_id = :file")
        .param("file", file)
        .query(Integer.class)
        .single();
  }

  private boolean holds(UUID file) {
    return jdbc.sql(
            """
            select exists (select from measures.measure_text t where t.file_id = :file
              and t.number = (select max(number) from measures.measure_set where file_id = :file))
            """)
        .param("file", file)
        .query(Boolean.class)
        .single();
  }

  private void open(UUID file, UUID application) {
    jdbc.sql("insert into measures.measure_file (id, application_id) values (:id, :application)")
        .param("id", file)
        .param("application", application)
        .update();
  }

  private void add(UUID file, int number) {
    jdbc.sql("insert into measures.measure_set (file_id, number, at) values (:file, :number, :now)")
        .param("file", file)
        .param("number", number)
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  private void add(DataKey key, UUID file, int number, Measure measure) {
    String place = measure.place();
    jdbc.sql(
            """
            insert into measures.measure_text (file_id, number, place, text_en, text_fr)
            values (:file, :number, :place, :english, :french)
            """)
        .param("file", file)
        .param("number", number)
        .param("place", place)
        .param("english", key.encrypt(measure.english(), cell(file, number, place, "en")))
        .param("french", key.encrypt(measure.french(), cell(file, number, place, "fr")))
        .update();
  }

  static Cell cell(UUID file, int number, String place, String language) {
    return new Cell(
        "measure_text", "%s_%d_%s".formatted(language, number, place.replace('-', '_')), file);
  }
}
