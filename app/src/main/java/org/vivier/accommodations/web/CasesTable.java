package org.vivier.accommodations.web;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.accommodations.CaseState;
import org.vivier.accommodations.Cases;
import org.vivier.accommodations.CoordinatedCase;
import org.vivier.accommodations.RequestingApplications;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;
import org.vivier.staff.work.WorkDue;

/** The requests of a coordinator as a table: those who must hear first at the top. */
@Component
class CasesTable {
  static final TableShape SHAPE =
      TableShape.of(
          "due",
          List.of(
              Column.sorting("reference"),
              Column.plain("about"),
              Column.sorting("state"),
              Column.sorting("requested"),
              Column.sorting("due")),
          "q",
          "state",
          "process");
  private static final String OPEN = "open";

  /** What is open comes first, what is due first of it. */
  private static final Map<String, Comparator<CoordinatedCase>> ORDERS = orders();

  private final Cases cases;
  private final RequestingApplications applications;
  private final Clock clock;

  CasesTable(Cases cases, RequestingApplications applications, Clock clock) {
    this.cases = cases;
    this.applications = applications;
    this.clock = clock;
  }

  /** The rows of one page, the table around them, and how many are open at all. */
  record Found(List<CasesPage.Row> rows, Table table, int open) {}

  @Transactional(readOnly = true)
  public Found find(TableQuery query, StaffMember member, Words words) {
    List<CoordinatedCase> all = cases.of(member);
    List<CoordinatedCase> wanted = all.stream().filter(one -> isWanted(one, query)).toList();
    List<CoordinatedCase> shown = query.part(wanted, ORDERS);
    Map<UUID, String> names =
        applications.names(shown.stream().map(one -> one.facts().application()).toList());
    return new Found(
        shown.stream().map(one -> row(one, names, words)).toList(),
        Table.of(words, "accommodations.list.", query, wanted.size(), filters(query, all, words)),
        (int) all.stream().filter(CoordinatedCase::open).count());
  }

  private static boolean isWanted(CoordinatedCase one, TableQuery query) {
    String state = query.filter("state");
    String process = query.filter("process");
    return one.facts().reference().contains(query.filter("q").toUpperCase(Locale.ROOT))
        && (state.isEmpty()
            || (state.equals(OPEN) ? one.open() : one.listed().state().code().equals(state)))
        && (process.isEmpty() || process.equals(number(one)));
  }

  private CasesPage.Row row(CoordinatedCase one, Map<UUID, String> names, Words words) {
    Language language = words.language();
    @Nullable WorkDue due = one.due() == null ? null : new WorkDue(one.due(), one.zone());
    return new CasesPage.Row(
        CasePaths.one(one).in(language),
        one.facts().reference(),
        names.getOrDefault(one.facts().application(), ""),
        about(one, words),
        state(one, language),
        kind(one),
        Moment.of(one.listed().requestedAt(), one.zone(), language),
        Day.ofNullable(one.due(), language),
        due == null ? null : due.urgency(clock.instant()),
        due == null ? null : due.left(clock.instant(), words));
  }

  /** The job, and the process where there is one. */
  static String about(CoordinatedCase one, Words words) {
    String job =
        one.job(words.language()).orElseGet(() -> words.text("accommodations.list.postingGone"));
    return number(one).isEmpty() ? job : words.text("accommodations.list.about", number(one), job);
  }

  static String state(CoordinatedCase one, Language language) {
    return one.facts().counts()
        ? one.listed().state().forStaff(language)
        : Words.of(language).text("accommodations.state-for-staff.ended");
  }

  static String kind(CoordinatedCase one) {
    return one.due() != null
        ? "soon"
        : one.listed().state() == CaseState.AGREED ? "success" : "neutral";
  }

  private static String number(CoordinatedCase one) {
    return Optional.ofNullable(one.process()).map(SelectionProcess::number).orElse("");
  }

  private static List<Table.Filter> filters(
      TableQuery query, List<CoordinatedCase> all, Words words) {
    Language language = words.language();
    Stream<Map.Entry<String, String>> states =
        Stream.concat(
            Stream.of(Map.entry(OPEN, words.text("accommodations.list.open"))),
            Stream.of(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .map(state -> Map.entry(state.code(), state.forStaff(language))));
    return List.of(
        Table.Filter.text("q", words.text("accommodations.list.filter.q"), query),
        Table.Filter.oneOf(
            "state", words.text("accommodations.list.filter.state"), query, words, states),
        Table.Filter.oneOf(
            "process",
            words.text("accommodations.list.filter.process"),
            query,
            words,
            all.stream()
                .filter(one -> one.process() != null)
                .map(one -> Map.entry(number(one), about(one, words)))
                .distinct()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(language.locale())))));
  }

  private static Map<String, Comparator<CoordinatedCase>> orders() {
    Map<String, Comparator<CoordinatedCase>> orders = new LinkedHashMap<>();
    Comparator<CoordinatedCase> open = Comparator.comparing(one -> !one.open());
    orders.put(
        "due",
        open.thenComparing(CoordinatedCase::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.listed().requestedAt())
            .thenComparing(one -> one.listed().id()));
    orders.put("reference", Comparator.comparing(one -> one.facts().reference()));
    orders.put("state", Comparator.comparing(one -> one.listed().state()));
    orders.put(
        "requested",
        Comparator.comparing(one -> Objects.requireNonNull(one.listed().requestedAt())));
    return orders;
  }
}
