package org.vivier.processes;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.processes.ProcessState.Event;

/**
 * Makes rows of {@code selection_process}, changes their facts, and moves them from state to state
 * as {@link ProcessState} says: the only class that does. In the caller's transaction.
 */
@Component
class ProcessRows {
  static final String SELECT =
      """
      select p.*, t.posting_id from selection_process p
      left join process_posting t on t.process_id = p.id
      """;

  private static final String FACTS =
      """
      title_en, title_fr, audience, area_en, area_fr, classifications, tenures, term_length,
      language_requirements, locations, work_arrangement, positions, salary_min, salary_max,
      salary_currency, salary_per, zone, opens_written, opens, closing, closes_written, closes
      """;

  private static final String VALUES =
      """
      :titleEn, :titleFr, :audience, :areaEn, :areaFr, :classifications, :tenures, :termLength,
      :languageRequirements, :locations, :workArrangement, cast(:positions as int),
      cast(:salaryMin as numeric), cast(:salaryMax as numeric), :salaryCurrency, :salaryPer, :zone,
      cast(:opensWritten as timestamp), cast(:opens as timestamptz), :closing,
      cast(:closesWritten as timestamp), cast(:closes as timestamptz)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ProcessRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The process, which nobody else changes until the transaction ends. */
  SelectionProcess lock(ProcessId id) {
    // Not "for update": an answer or an event that refers to it, such as a submission's, need not
    // wait.
    return one(id, " for no key update of p");
  }

  /** The process as it is now. */
  SelectionProcess find(ProcessId id) {
    return one(id, "");
  }

  private SelectionProcess one(ProcessId id, String how) {
    return jdbc.sql(SELECT + " where p.id = :id" + how)
        .param("id", id.value())
        .query(ProcessRow::read)
        .optional()
        .orElseThrow(() -> new ProcessNotFound(id.toString()));
  }

  /** A new draft, with facts that somebody must confirm or none to confirm. */
  SelectionProcess create(String number, boolean template, ProcessFacts facts, boolean proposed) {
    Optional<ProcessId> id =
        jdbc.sql(
                """
                insert into selection_process (number, template, state, created_at, facts_proposed,
                  %s)
                values (:number, :template, :state, :now, :proposed, %s)
                returning id
                """
                    .formatted(FACTS, VALUES))
            .param("number", number)
            .param("template", template)
            .param("proposed", proposed)
            .param("state", ProcessState.DRAFT.code())
            .param("now", clock.instant().atOffset(UTC))
            .params(values(facts))
            .query((row, n) -> new ProcessId(row.getObject(1, java.util.UUID.class)))
            .optional();
    return lock(id.orElseThrow());
  }

  /** Other facts. */
  SelectionProcess change(SelectionProcess locked, ProcessFacts facts) {
    jdbc.sql(
            """
            update selection_process set revision = revision + 1, facts_proposed = false, (%s) = (%s)
            where id = :id
            """
                .formatted(FACTS, VALUES))
        .params(values(facts))
        .param("id", locked.id().value())
        .update();
    return lock(locked.id());
  }

  /** Where this event leads, with this closing from then on. */
  SelectionProcess move(SelectionProcess locked, Event event, ProcessDates dates) {
    ProcessState next =
        locked
            .state()
            .on(event)
            .orElseThrow(
                () -> new IllegalStateException("no %s from %s".formatted(event, locked.state())));
    int moved =
        jdbc.sql(
                """
                update selection_process
                set state = :next, revision = revision + 1, closing = :closing,
                  closes_written = cast(:closesWritten as timestamp),
                  closes = cast(:closes as timestamptz),
                  published_at = case when :announced then coalesce(published_at, :now) end
                where id = :id and state = :from
                """)
            .param("id", locked.id().value())
            .param("from", locked.state().code())
            .param("next", next.code())
            .param("closing", dates.closing().code())
            .param("closesWritten", dates.closesAt())
            .param("closes", utc(dates.closes()))
            .param("announced", next.announced())
            .param("now", clock.instant().atOffset(UTC))
            .update();
    if (moved != 1) {
      throw new IllegalStateException(
          "%s is not %s any more".formatted(locked.id(), locked.state()));
    }
    return lock(locked.id());
  }

  private static Map<String, @Nullable Object> values(ProcessFacts facts) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("titleEn", facts.title().english());
    values.put("titleFr", facts.title().french());
    values.put("audience", facts.audience().code());
    Bilingual area = facts.area();
    values.put("areaEn", area == null ? null : area.english());
    values.put("areaFr", area == null ? null : area.french());
    values.put("classifications", words(facts.classifications(), Object::toString));
    values.put("tenures", words(facts.tenures(), Tenure::word));
    values.put("termLength", text(facts.termLength()));
    values.put("languageRequirements", words(facts.languageRequirements(), Object::toString));
    values.put("locations", words(facts.locations(), Object::toString));
    var arrangement = facts.workArrangement();
    values.put("workArrangement", arrangement == null ? null : arrangement.word());
    values.put("positions", facts.positions());
    putSalary(values, facts.salary());
    putDates(values, facts.dates());
    return values;
  }

  private static void putSalary(Map<String, @Nullable Object> values, @Nullable Salary salary) {
    values.put("salaryMin", salary == null ? null : salary.min());
    values.put("salaryMax", salary == null ? null : salary.max());
    values.put("salaryCurrency", salary == null ? null : salary.currency().getCurrencyCode());
    values.put("salaryPer", salary == null ? null : salary.per().name().toLowerCase(Locale.ROOT));
  }

  private static void putDates(Map<String, @Nullable Object> values, ProcessDates dates) {
    values.put("zone", dates.zone().getId());
    values.put("opensWritten", dates.opensAt());
    values.put("opens", utc(dates.opens()));
    values.put("closing", dates.closing().code());
    values.put("closesWritten", dates.closesAt());
    values.put("closes", utc(dates.closes()));
  }

  private static <T> String[] words(List<T> values, Function<T, String> word) {
    return values.stream().map(word).toArray(String[]::new);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Object utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(UTC);
  }
}
