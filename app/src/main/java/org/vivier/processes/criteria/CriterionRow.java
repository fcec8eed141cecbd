package org.vivier.processes.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;

/** Reads a criterion with one of its versions. */
final class CriterionRow {
  private CriterionRow() {}

  static Criterion read(ResultSet row, int number) throws SQLException {
    return new Criterion(
        new CriterionId(row.getObject("id", UUID.class)),
        new ProcessId(row.getObject("process_id", UUID.class)),
        row.getInt("number"),
        row.getInt("position"),
        new WrittenCriterion(
            Kind.ofCode(row.getString("kind")).orElseThrow(),
            Quality.ofCode(row.getString("quality")).orElseThrow(),
            new Bilingual(row.getString("code_en"), row.getString("code_fr")),
            new Bilingual(row.getString("text_en"), row.getString("text_fr")),
            Screening.ofCode(row.getString("screening")).orElseThrow()),
        row.getBoolean("proposed"),
        row.getObject("used_at") != null,
        Effect.ofCode(row.getString("effect")).orElseThrow(),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
