package org.vivier.pools.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Location;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.Pool;
import org.vivier.pools.search.LookAtPeople;
import org.vivier.pools.web.MembersPage.MemberRow;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;

/**
 * The members of a pool as a table. Each choice says how many rows there would be with it and all
 * other filters, so that what is shown adds up.
 */
@Component
class MembersTable {
  static final TableShape SHAPE =
      TableShape.of(
          "reference",
          List.of(
              Column.sorting("reference"),
              Column.sorting("state"),
              Column.sorting("until"),
              Column.plain("accepts"),
              Column.sorting("met")),
          "q",
          "state",
          "language",
          "tenure",
          "place");

  /** What each filter looks at; several values of one member each count. */
  private static final Map<String, Function<ListedMember, List<String>>> FACETS = facets();

  private final PoolMembers members;
  private final LookAtPeople look;
  private final Clock clock;

  MembersTable(PoolMembers members, LookAtPeople look, Clock clock) {
    this.members = members;
    this.look = look;
    this.clock = clock;
  }

  private static Map<String, Function<ListedMember, List<String>>> facets() {
    Map<String, Function<ListedMember, List<String>>> facets = new LinkedHashMap<>();
    facets.put("state", one -> List.of(one.state()));
    facets.put("language", one -> List.of(one.language().tag()));
    facets.put("tenure", one -> List.copyOf(one.tenures()));
    facets.put("place", ListedMember::places);
    return facets;
  }

  /**
   * The rows of one page, and the table around them.
   *
   * @param available how many are available today, whatever is filtered
   */
  record Found(List<MemberRow> rows, Table table, long available, int all) {}

  Found find(Pool pool, TableQuery query, int criteria, StaffMember member, Words words) {
    LocalDate today = pool.today(clock);
    List<ListedMember> all = members.of(pool, today);
    List<ListedMember> shown = all.stream().filter(matches(query, "")).toList();
    List<ListedMember> part = query.part(shown, orders());
    Map<ApplicationId, String> names =
        look.listed(
            pool.id().subject(),
            part.stream().map(one -> one.membership().application()).toList(),
            member,
            words);
    return new Found(
        part.stream().map(one -> row(pool, one, names, criteria, words)).toList(),
        Table.of(words, "pools.members.", query, shown.size(), filters(query, all, words)),
        all.stream().filter(one -> one.membership().availability().on(today)).count(),
        all.size());
  }

  private static Map<String, Comparator<ListedMember>> orders() {
    Map<String, Comparator<ListedMember>> orders = new LinkedHashMap<>();
    orders.put("reference", Comparator.comparing(ListedMember::reference));
    orders.put("state", Comparator.comparing(ListedMember::state));
    orders.put("until", Comparator.comparing(ListedMember::until));
    orders.put("met", Comparator.comparingInt(ListedMember::met));
    return orders;
  }

  private static Predicate<ListedMember> matches(TableQuery query, String but) {
    String typed = query.filter("q").toUpperCase(Locale.ROOT);
    Predicate<ListedMember> all = one -> typed.isEmpty() || one.reference().contains(typed);
    for (var facet : FACETS.entrySet()) {
      String value = query.filter(facet.getKey());
      if (!value.isEmpty() && !facet.getKey().equals(but)) {
        all = all.and(one -> facet.getValue().apply(one).contains(value));
      }
    }
    return all;
  }

  private static List<Table.Filter> filters(TableQuery query, List<ListedMember> all, Words words) {
    Stream<Table.Filter> facets =
        FACETS.entrySet().stream()
            .map(facet -> {
              Map<String, Integer> counts = new TreeMap<>();
              all.stream()
                  .filter(matches(query, facet.getKey()))
                  .flatMap(one -> facet.getValue().apply(one).stream())
                  .forEach(value -> counts.merge(value, 1, Integer::sum));
              String chosen = query.filter(facet.getKey());
              if (!chosen.isEmpty()) {
                counts.putIfAbsent(chosen, 0);
              }
              return Table.Filter.oneOf(
                  facet.getKey(),
                  words.text("pools.members.filter." + facet.getKey()),
                  query,
                  words,
                  counts.entrySet().stream()
                      .map(one ->
                          Map.entry(
                              one.getKey(),
                              words.text(
                                  "pools.members.counted",
                                  label(facet.getKey(), one.getKey(), words),
                                  one.getValue()))));
            });
    return Stream.concat(
            Stream.of(Table.Filter.text("q", words.text("pools.members.filter.q"), query)), facets)
        .toList();
  }

  /** What somebody typed into an address may be no value that there is. */
  private static String label(String facet, String value, Words words) {
    String key =
        switch (facet) {
          case "state" -> "pools.state." + value;
          case "language" -> "pools.language." + value;
          case "tenure" -> "careers.tenure." + value;
          default -> "";
        };
    return key.isEmpty() ? place(value, words) : words.has(key) ? words.text(key) : value;
  }

  private static String place(String value, Words words) {
    return Location.parse(value)
        .map(place -> place.city(words.language()) + ", " + place.province())
        .orElse(value);
  }

  private static MemberRow row(
      Pool pool, ListedMember one, Map<ApplicationId, String> names, int criteria, Words words) {
    String accepts =
        String.join(
            ", ",
            one.tenures().stream()
                .map(word -> words.text("processes.tenure." + word))
                .sorted()
                .toList());
    return new MemberRow(
        one.reference(),
        names.get(one.membership().application()),
        PoolPaths.member(pool.id(), one.membership().id()).in(words.language()),
        words.text("pools.language." + one.language().tag()),
        words.text("pools.state." + one.state()),
        kind(one.state()),
        Day.of(one.until(), words.language()).wording(),
        accepts.isEmpty() ? words.text("pools.members.acceptsNothing") : accepts,
        words.text("pools.members.met", one.met(), criteria));
  }

  static String kind(String state) {
    return switch (state) {
      case "active" -> "success";
      case "paused" -> "soon";
      case "revoked" -> "danger";
      default -> "neutral";
    };
  }
}
