package org.vivier.processes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.postings.PostingId;

/** Reads a row of {@code selection_process} with the id of its posting. */
final class ProcessRow {
  private ProcessRow() {}

  static SelectionProcess read(ResultSet row, int number) throws SQLException {
    UUID posting = row.getObject("posting_id", UUID.class);
    return new SelectionProcess(
        new ProcessId(row.getObject("id", UUID.class)),
        row.getString("number"),
        row.getBoolean("template"),
        ProcessState.ofCode(row.getString("state")).orElseThrow(),
        row.getInt("revision"),
        facts(row),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(row, "published_at"),
        posting == null ? null : new PostingId(posting),
        row.getBoolean("facts_proposed"));
  }

  private static ProcessFacts facts(ResultSet row) throws SQLException {
    String areaInEnglish = row.getString("area_en");
    String termLength = row.getString("term_length");
    String arrangement = row.getString("work_arrangement");
    return new ProcessFacts(
        new Bilingual(row.getString("title_en"), row.getString("title_fr")),
        Audience.ofCode(row.getString("audience")).orElseThrow(),
        areaInEnglish == null ? null : new Bilingual(areaInEnglish, row.getString("area_fr")),
        values(row, "classifications", Classification::parse),
        values(row, "tenures", Tenure::ofWord),
        termLength == null ? null : Period.parse(termLength),
        values(row, "language_requirements", LanguageRequirement::parse),
        values(row, "locations", Location::parse),
        arrangement == null ? null : WorkArrangement.ofWord(arrangement).orElseThrow(),
        row.getObject("positions", Integer.class),
        salary(row),
        dates(row));
  }

  private static @Nullable Salary salary(ResultSet row) throws SQLException {
    BigDecimal min = row.getBigDecimal("salary_min");
    return min == null
        ? null
        : new Salary(
            min,
            row.getBigDecimal("salary_max"),
            Currency.getInstance(row.getString("salary_currency")),
            Salary.Per.valueOf(row.getString("salary_per").toUpperCase(Locale.ROOT)));
  }

  private static ProcessDates dates(ResultSet row) throws SQLException {
    return new ProcessDates(
        ZoneId.of(row.getString("zone")),
        row.getObject("opens_written", LocalDateTime.class),
        Closing.ofCode(row.getString("closing")).orElseThrow(),
        row.getObject("closes_written", LocalDateTime.class));
  }

  private static <T> List<T> values(
      ResultSet row, String column, Function<String, Optional<T>> parser) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(parser)
        .flatMap(Optional::stream)
        .toList();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
