package org.vivier.reports.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.postings.PostingId;

/** Counts applications, whatever their number, in one statement for each question. */
@Repository
class ReportFigures {
  private static final String COUNTS =
      Figure.COUNTED.stream()
          .map(figure -> "count(*) filter (where %s)".formatted(figure.condition()))
          .collect(Collectors.joining(",\n"));
  private static final int FIRST_COUNT = 9;

  private static final String TIMES =
      """
      count(f.days) as heard,
      percentile_cont(0.5) within group (order by f.days) as median, max(f.days) as slowest,
      count(*) filter (where f.late) as late, count(*) filter (where f.waits) as waiting,
      count(*) filter (where f.waits_late) as waiting_late
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ReportFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Everything that is counted, of one moment. */
  Counts counts(ReportFilter filter) {
    Map<String, Map<String, Tally>> by = new HashMap<>();
    Map<String, Counts.Of> processes = new TreeMap<>();
    Map<Integer, Integer> furthest = new TreeMap<>();
    Map<Integer, Integer> now = new TreeMap<>();
    Facts.with(
            jdbc.sql(
                Facts.SQL
                    + """
                    select case
                        when grouping(f.language) = 0 then 'language'
                        when grouping(f.source) = 0 then 'source'
                        when grouping(f.owner) = 0 then 'owner'
                        when grouping(f.number) = 0 then 'process'
                        when grouping(f.reached) = 0 then 'reached'
                        when grouping(f.state) = 0 then 'now'
                        else 'all' end as kind,
                      f.language, f.source, f.owner, f.number, f.process_id, f.posting_id,
                      coalesce(f.reached, f.step) as place,
                    """
                    + COUNTS
                    + """
                     from facts f
                    group by grouping sets ((), (f.language), (f.source), (f.owner),
                      (f.number, f.process_id, f.posting_id), (f.reached), (f.state, f.step))
                    having grouping(f.state) = 1 or f.state = 'in-step'
                    """),
            filter,
            clock.instant())
        .query(row -> {
          Tally tally = tally(row);
          switch (row.getString("kind")) {
            case "process" ->
                processes.put(
                    row.getString("number"),
                    new Counts.Of(
                        row.getObject("process_id", UUID.class),
                        new PostingId(row.getObject("posting_id", UUID.class)),
                        tally));
            case "reached" -> furthest.put(row.getInt("place"), tally.of(Figure.APPLIED));
            case "now" -> now.put(row.getInt("place"), tally.of(Figure.APPLIED));
            case String kind ->
                by.computeIfAbsent(kind, one -> new LinkedHashMap<>()).put(key(kind, row), tally);
          }
        });
    return new Counts(
        by.getOrDefault("all", Map.of()).getOrDefault("", Tally.NONE),
        by.getOrDefault("language", Map.of()),
        by.getOrDefault("source", Map.of()),
        by.getOrDefault("owner", Map.of()),
        processes,
        furthest,
        now);
  }

  private static String key(String kind, ResultSet row) throws SQLException {
    if (kind.equals("all")) {
      return "";
    }
    @Nullable String key = row.getString(kind);
    return key == null ? Selection.NOBODY : key;
  }

  private static Tally tally(ResultSet row) throws SQLException {
    Map<Figure, Integer> many = new EnumMap<>(Figure.class);
    for (int i = 0; i < Figure.COUNTED.size(); i++) {
      many.put(Figure.COUNTED.get(i), row.getInt(FIRST_COUNT + i));
    }
    return new Tally(many);
  }

  /** How long each step of one process took; 0 is the whole way from applying to the letter. */
  Map<Integer, Times> times(ReportFilter filter) {
    Map<Integer, Times> times = new TreeMap<>();
    Facts.with(
            jdbc.sql(
                Facts.SQL
                    + Facts.SPANS
                    + "select f.position as place, "
                    + TIMES
                    + "from spans f group by f.position"),
            filter,
            clock.instant())
        .query(row -> {
          times.put(row.getInt("place"), times(row));
        });
    return times;
  }

  /** How long it took from applying to the letter, by the number of the process; empty for all. */
  Map<String, Times> ways(ReportFilter filter) {
    Map<String, Times> times = new TreeMap<>();
    Facts.with(
            jdbc.sql(
                Facts.SQL
                    + Facts.WAY
                    + "select coalesce(f.number, '') as number, "
                    + TIMES
                    + """
                    from spans f group by grouping sets ((), (f.number))
                    """),
            filter,
            clock.instant())
        .query(row -> {
          times.put(row.getString("number"), times(row));
        });
    return times;
  }

  private static Times times(ResultSet row) throws SQLException {
    return new Times(
        row.getInt("heard"),
        (Double) row.getObject("median"),
        (Integer) row.getObject("slowest"),
        row.getInt("late"),
        row.getInt("waiting"),
        row.getInt("waiting_late"));
  }
}
