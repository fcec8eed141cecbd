package org.vivier.processes;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.processes.ProcessFilter.Kind;

/** Finds processes for a list. Templates are not among them. */
@Repository
public class ProcessSearch {
  private static final String TEXT =
      """
      (:text = '' or position(public.unaccent(lower(:text)) in
        public.unaccent(lower(p.number || ' ' || p.title_en || ' ' || p.title_fr))) > 0)
      """;
  private static final String MINE =
      """
      (cast(:only as uuid[]) is null or p.id = any (:only)) and p.id <> all (:except)
      """;
  private static final Map<Kind, String> CHOSEN =
      Map.of(
          Kind.STATE, "(cardinality(:states) = 0 or p.state = any (:states))",
          Kind.AUDIENCE, "(cardinality(:audiences) = 0 or p.audience = any (:audiences))",
          Kind.CLASSIFICATION,
              "(cardinality(:classifications) = 0 or p.classifications && cast(:classifications as text[]))");
  private static final Map<Kind, String> VALUE =
      Map.of(
          Kind.STATE, "p.state",
          Kind.AUDIENCE, "p.audience",
          Kind.CLASSIFICATION, "unnest(p.classifications)");

  private final JdbcClient jdbc;

  ProcessSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One page, what closes soonest first, and the counts of one moment.
   *
   * @param page from 1; the last one when it lies beyond
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public ProcessList find(ProcessFilter filter, int page, int perPage) {
    String where = where(null);
    long total =
        with(jdbc.sql("select count(*) from selection_process p " + where), filter)
            .query(Long.class)
            .single();
    var shown =
        with(
                jdbc.sql(
                    ProcessRows.SELECT
                        + where
                        + """
                         order by p.state in ('completed', 'cancelled', 'archived'),
                          p.state not in ('published', 'ready'), p.closes nulls last, p.number desc
                        limit :limit offset :offset
                        """),
                filter)
            .param("limit", perPage)
            .param(
                "offset", (Math.min(page, Math.max(1, Math.ceilDiv(total, perPage))) - 1) * perPage)
            .query(ProcessRow::read)
            .list();
    Map<Kind, Map<String, Long>> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, counts(kind, filter));
    }
    return new ProcessList(shown, total, counts);
  }

  private Map<String, Long> counts(Kind kind, ProcessFilter filter) {
    Map<String, Long> counts = new LinkedHashMap<>();
    with(
            jdbc.sql(
                """
                select %s as value, count(*) from selection_process p %s
                group by 1 order by 1
                """
                    .formatted(VALUE.get(kind), where(kind))),
            filter)
        .query(row -> {
          counts.put(row.getString(1), row.getLong(2));
        });
    return counts;
  }

  private static String where(@Nullable Kind but) {
    StringBuilder where = new StringBuilder(" where not p.template and " + TEXT + " and " + MINE);
    for (Kind kind : Kind.values()) {
      if (kind != but) {
        where.append(" and ").append(CHOSEN.get(kind));
      }
    }
    return where.toString();
  }

  private static StatementSpec with(StatementSpec statement, ProcessFilter filter) {
    Set<ProcessId> only = filter.only();
    return statement
        .param("text", CleanText.line(filter.text()))
        .param("only", only == null ? null : ids(only))
        .param("except", ids(filter.except()))
        .param("states", filter.states().stream().map(ProcessState::code).toArray(String[]::new))
        .param("audiences", filter.audiences().stream().map(Audience::code).toArray(String[]::new))
        .param("classifications", filter.classifications().toArray(String[]::new));
  }

  private static UUID[] ids(Set<ProcessId> processes) {
    return processes.stream().map(ProcessId::value).toArray(UUID[]::new);
  }
}
