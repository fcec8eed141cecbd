package org.vivier.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** What was agreed for an application and holds now. */
@Repository
public class AgreedMeasures {
  private final JdbcClient jdbc;
  private final DataKeys keys;

  AgreedMeasures(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Row(UUID file, int number, String place, byte[] english, byte[] french) {
    DataKeyId key() {
      return new DataKeyId(file);
    }
  }

  /** What holds in this step; empty when nothing was agreed, or it was withdrawn. */
  @Transactional(readOnly = true)
  public List<Measure> of(UUID application, UUID step) {
    return of(application).stream().filter(measure -> measure.isIn(step)).toList();
  }

  /** What holds in all steps, those for all of them first. */
  @Transactional(readOnly = true)
  public List<Measure> of(UUID application) {
    List<Row> rows = new ArrayList<>();
    jdbc.sql(
            """
            select f.id, t.number, t.place, t.text_en, t.text_fr
            from measures.measure_file f join measures.measure_text t on t.file_id = f.id
            where f.application_id = :application
              and t.number = (select max(s.number) from measures.measure_set s
                where s.file_id = f.id)
            order by t.place = 'all' desc, t.place
            """)
        .param("application", application)
        .query(row -> {
          rows.add(
              new Row(
                  row.getObject("id", UUID.class),
                  row.getInt("number"),
                  row.getString("place"),
                  row.getBytes("text_en"),
                  row.getBytes("text_fr")));
        });
    Optional<DataKey> key =
        rows.isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(
                keys.ofAll(List.of(rows.getFirst().key())).get(rows.getFirst().key()));
    return key.map(found -> rows.stream().map(row -> open(found, row)).toList()).orElse(List.of());
  }

  private static Measure open(DataKey key, Row row) {
    return new Measure(
        Measure.step(row.place()),
        key.decryptText(
            row.english(), WriteMeasures.cell(row.file(), row.number(), row.place(), "en")),
        key.decryptText(
            row.french(), WriteMeasures.cell(row.file(), row.number(), row.place(), "fr")));
  }
}
