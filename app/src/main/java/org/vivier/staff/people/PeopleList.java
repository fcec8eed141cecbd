package org.vivier.staff.people;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.GivenRight;
import org.vivier.staff.Person;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffRights;
import org.vivier.staff.StaffState;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;

/** Everybody who works here or did, with what they may do. */
@Component
class PeopleList {
  static final TableShape SHAPE =
      TableShape.of(
          "name",
          List.of(
              Column.sorting("name"),
              Column.sorting("state"),
              Column.plain("rights"),
              Column.numbers("lost")),
          "q",
          "role",
          "state");

  private final StaffMembers people;
  private final StaffRights rights;
  private final RightWords rightWords;
  private final Clock clock;

  PeopleList(StaffMembers people, StaffRights rights, RightWords rightWords, Clock clock) {
    this.people = people;
    this.rights = rights;
    this.rightWords = rightWords;
    this.clock = clock;
  }

  private record Entry(Person person, List<GivenRight> held, List<GivenRight> lost) {}

  /** The people that the query asks for, on all pages. */
  record Found(List<PersonRow> rows, Table table) {}

  Found find(TableQuery query, Words words) {
    List<Entry> all = entries(words.language()).stream().filter(one -> fits(one, query)).toList();
    List<Entry> shown = query.part(all, orders(words.language()));
    RightWords.ForPage told =
        rightWords.forPage(shown.stream().flatMap(one -> one.held().stream()).toList(), words);
    List<PersonRow> rows = shown.stream().map(one -> row(one, told, words)).toList();
    return new Found(
        rows, Table.of(words, "staff.people.", query, all.size(), filters(query, words)));
  }

  private List<Entry> entries(Language language) {
    Instant now = clock.instant();
    Map<StaffMemberId, List<GivenRight>> given =
        rights.all().stream().collect(Collectors.groupingBy(GivenRight::holder));
    return people.all(language).stream()
        .map(person -> {
          List<GivenRight> theirs = given.getOrDefault(person.id(), List.of());
          return new Entry(
              person,
              theirs.stream().filter(right -> right.holds(now)).toList(),
              theirs.stream().filter(right -> right.endedBefore(now) != null).toList());
        })
        .toList();
  }

  private static boolean fits(Entry entry, TableQuery query) {
    String text = query.filter("q").toLowerCase(java.util.Locale.ROOT);
    String role = query.filter("role");
    String state = query.filter("state");
    return (entry.person().name().toLowerCase(java.util.Locale.ROOT).contains(text)
            || entry.person().address().toLowerCase(java.util.Locale.ROOT).contains(text))
        && (role.isEmpty()
            || entry.held().stream().anyMatch(right -> right.role().code().equals(role)))
        && (state.isEmpty() || entry.person().state().code().equals(state));
  }

  private static Map<String, Comparator<Entry>> orders(Language language) {
    Comparator<Entry> byName =
        Comparator.comparing(
            entry -> entry.person().name(), Collator.getInstance(language.locale()));
    Map<String, Comparator<Entry>> orders = new LinkedHashMap<>();
    orders.put("name", byName);
    orders.put("state", Comparator.comparing(entry -> entry.person().state()));
    orders.put("lost", Comparator.comparingInt(entry -> entry.lost().size()));
    return orders;
  }

  private PersonRow row(Entry entry, RightWords.ForPage told, Words words) {
    Instant now = clock.instant();
    Person person = entry.person();
    return new PersonRow(
        PeopleSection.of(person.id()).in(words.language()),
        person.name(),
        person.address(),
        person.state(),
        words.text("staff.state." + person.state().code()),
        told.rows(entry.held()),
        entry.lost().size(),
        entry.lost().stream()
            .map(right -> right.endedBefore(now))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(at -> rightWords.moment(at, words).date())
            .orElse(null));
  }

  private static List<Table.Filter> filters(TableQuery query, Words words) {
    return List.of(
        Table.Filter.text("q", words.text("staff.people.filter.q"), query),
        Table.Filter.oneOf(
            "role",
            words.text("staff.people.filter.role"),
            query,
            words,
            Stream.of(Role.values())
                .map(role -> Map.entry(role.code(), RightWords.role(role, words)))),
        Table.Filter.oneOf(
            "state",
            words.text("staff.people.filter.state"),
            query,
            words,
            Stream.of(StaffState.values())
                .map(state -> Map.entry(state.code(), words.text("staff.state." + state.code())))));
  }
}
