package org.vivier.audit.page;

import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.NamedScope;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.Table.Filter;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;

/** The records that an address asks for. */
@Component
class JournalTable {
  static final TableShape SHAPE =
      TableShape.of(
          "-at",
          List.of(
              Column.sorting("at"),
              Column.plain("act"),
              Column.plain("who"),
              Column.plain("what"),
              Column.plain("number")),
          "act",
          "person",
          "scope",
          "object",
          "from",
          "until");

  private static final List<String> OTHERS = List.of("candidate", "program", "operator");

  private final JournalSearch search;
  private final JournalRows rows;

  JournalTable(JournalSearch search, JournalRows rows) {
    this.search = search;
    this.rows = rows;
  }

  /** The rows of the page that is shown, and the table around them. */
  record Found(List<JournalRow> rows, Table table) {}

  Found find(TableQuery query, StaffMember reader, Words words) {
    JournalSearch.Wanted wanted = wanted(query);
    int total = search.count(wanted, reader);
    List<FoundRecord> found =
        search.find(wanted, reader, query.descending(), query.offset(total), TableQuery.ROWS);
    List<NamedScope> called = rows.scopes(words);
    return new Found(
        rows.rows(found, called, words),
        Table.of(words, "audit.journal.", query, total, filters(query, reader, called, words)));
  }

  private JournalSearch.Wanted wanted(TableQuery query) {
    LocalDate until = day(query.filter("until"));
    return new JournalSearch.Wanted(
        query.filter("act"),
        query.filter("person"),
        query.filter("scope"),
        query.filter("object"),
        begin(day(query.filter("from"))),
        begin(until == null ? null : until.plusDays(1)));
  }

  private @Nullable Instant begin(@Nullable LocalDate day) {
    return day == null ? null : rows.zone().begin(day);
  }

  /** What is no day counts as not asked; it stays in its field. */
  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private List<Filter> filters(
      TableQuery query, StaffMember reader, List<NamedScope> called, Words words) {
    return List.of(
        Filter.oneOf("act", words.text("audit.journal.column.act"), query, words, acts(words)),
        Filter.oneOf("person", words.text("audit.journal.column.who"), query, words, people(words)),
        Filter.oneOf(
            "scope",
            words.text("audit.journal.filter.scope"),
            query,
            words,
            scopes(reader, called)),
        text("object", query, words),
        text("from", query, words),
        text("until", query, words));
  }

  private static Filter text(String name, TableQuery query, Words words) {
    return Filter.text(name, words.text("audit.journal.filter." + name), query);
  }

  private Stream<Map.Entry<String, String>> acts(Words words) {
    return search.acts().stream()
        .map(act -> Map.entry(act, rows.act(act, words)))
        .sorted(Map.Entry.comparingByValue(Collator.getInstance(words.language().locale())));
  }

  private Stream<Map.Entry<String, String>> people(Words words) {
    Map<String, String> names = rows.names(words.language());
    return Stream.concat(
        OTHERS.stream().map(actor -> Map.entry(actor, rows.who(actor, names, words))),
        names.entrySet().stream());
  }

  /** Whoever is a party somewhere is not even told of it. */
  private static Stream<Map.Entry<String, String>> scopes(
      StaffMember reader, List<NamedScope> called) {
    return called.stream()
        .filter(named -> !reader.recusals().contains(named.scope()))
        .map(named -> Map.entry(named.scope().subject().toString(), named.name()));
  }
}
