package org.vivier.pools.search;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.pools.Availability;
import org.vivier.pools.search.Facets.Facet;

/**
 * Searches over all pools. Whoever isn't available at this moment is in no count and no list; what
 * changed a moment ago holds already.
 */
@Repository
public class PoolSearch {
  /** People of one page. */
  public static final int PEOPLE = 25;

  /** Members and their pools: those who are available, whose pool isn't over in any zone. */
  private static final String AVAILABLE =
      " from membership_search m join pool p on p.id = m.pool where m.expires_on >= :earliest and "
          + Availability.SQL_BY_ZONE
          + " and ";

  private static final int SOON = 90;

  private final JdbcClient jdbc;
  private final WordTokens tokens;
  private final Clock clock;

  PoolSearch(JdbcClient jdbc, WordTokens tokens, Clock clock) {
    this.jdbc = jdbc;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** How many match, and how many more there would be without each requirement. One statement. */
  public Counts count(Requirements asked) {
    return count(asked, Within.ALL);
  }

  /** The same of some of them. */
  public Counts count(Requirements asked, Within within) {
    Conditions conditions = conditions(asked);
    List<String> parts = new ArrayList<>();
    parts.add(counting("all", narrowed(conditions.all(), within)));
    conditions
        .each()
        .keySet()
        .forEach(one -> parts.add(counting(one.code(), narrowed(conditions.without(one), within))));
    Map<String, Integer> counted = new HashMap<>();
    with(jdbc.sql(String.join(" union all ", parts)), conditions, within)
        .query(row -> {
          counted.put(row.getString(1), row.getInt(2));
        });
    int matching = counted.getOrDefault("all", 0);
    Map<Requirement, Integer> without = new EnumMap<>(Requirement.class);
    conditions
        .each()
        .keySet()
        .forEach(one -> without.put(one, counted.getOrDefault(one.code(), matching) - matching));
    return new Counts(matching, without);
  }

  private static String counting(String name, String condition) {
    return "select '"
        + name
        + "' as what, count(distinct m.person) as people"
        + AVAILABLE
        + condition;
  }

  /** Pairs of requirements that somebody available meets each, and nobody both. One statement. */
  public List<Excluding> excluding(Requirements asked) {
    Conditions conditions = conditions(asked);
    List<Requirement> all = List.copyOf(conditions.each().keySet());
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        String one = conditions.each().get(all.get(i));
        String other = conditions.each().get(all.get(j));
        parts.add(
            "select %d as i, %d as j where not exists (select%s%s and %s) and exists (select%s%s)"
                    .formatted(i, j, AVAILABLE, one, other, AVAILABLE, one)
                + " and exists (select"
                + AVAILABLE
                + other
                + ")");
      }
    }
    return parts.isEmpty()
        ? List.of()
        : with(jdbc.sql(String.join(" union all ", parts)), conditions, Within.ALL)
            .query((row, n) -> new Excluding(all.get(row.getInt("i")), all.get(row.getInt("j"))))
            .list();
  }

  /**
   * Those who match, whose time in the pool ends first at the top: nobody is ranked.
   *
   * @param skip how many people come before
   */
  public List<FoundPerson> matching(Requirements asked, Within within, int skip, Language reader) {
    Conditions conditions = conditions(asked);
    return people(conditions, conditions.all(), "", within, skip, reader);
  }

  /** Those who miss exactly one requirement. */
  public List<FoundPerson> nearly(Requirements asked, Within within, Language reader) {
    Conditions conditions = conditions(asked);
    String missing =
        conditions.each().entrySet().stream()
            .map(one -> " when not %s then '%s'".formatted(one.getValue(), one.getKey().name()))
            .collect(Collectors.joining("", "case", " end"));
    return conditions.each().isEmpty()
        ? List.of()
        : people(
            conditions,
            // Somebody who matches by another membership isn't somebody who nearly does.
            conditions.allButOne()
                + " and m.person not in (select m.person"
                + AVAILABLE
                + conditions.all()
                + ")",
            missing,
            within,
            0,
            reader);
  }

  /** What those who match are. One statement. */
  public Facets facets(Requirements asked, Within within, Language reader) {
    Conditions conditions = conditions(asked);
    Map<String, List<Facet>> found = new HashMap<>();
    with(
            jdbc.sql(
                """
                with hit as (
                  select m.person, m.pool, m.expires_on, m.language %s %s),
                one as (
                  select person, max(expires_on) as expires_on, min(language) as language
                  from hit group by person)
                select 'pool' as what, h.pool::text as value, p.name_%s as label,
                  count(distinct h.person) as people
                from hit h join pool p on p.id = h.pool group by h.pool, p.name_%3$s
                union all
                select 'language', language, language, count(*) from one group by language
                union all
                select 'validity', v, v, count(*) from one,
                  lateral (select case when expires_on <= :soon then 'soon' else 'later' end as v)
                group by v
                order by 1, 4 desc, 3
                """
                    .formatted(AVAILABLE, narrowed(conditions.all(), within), reader.tag())),
            conditions,
            within)
        .query(row -> {
          found
              .computeIfAbsent(row.getString("what"), what -> new ArrayList<>())
              .add(new Facet(row.getString("value"), row.getString("label"), row.getInt("people")));
        });
    return new Facets(
        found.getOrDefault("pool", List.of()),
        found.getOrDefault("language", List.of()),
        found.getOrDefault("validity", List.of()));
  }

  private List<FoundPerson> people(
      Conditions conditions,
      String condition,
      String missing,
      Within within,
      int skip,
      Language reader) {
    return with(
            jdbc.sql(
                """
                with hit as (
                  select m.*, %s as missing %s %s),
                one as (
                  select person, max(expires_on) as last, count(*) as many,
                    (array_agg(membership order by %s expires_on desc, membership))[1] as membership
                  from hit group by person
                  order by last, person limit :most offset :skip)
                select h.*, one.many - 1 as also, s.application, a.reference,
                  p.name_%s as pool_name
                from one
                join hit h on h.membership = one.membership
                join membership s on s.id = h.membership
                join submitted_application a on a.id = s.application
                join pool p on p.id = h.pool
                order by one.last, one.person
                """
                    .formatted(
                        missing.isEmpty() ? "cast(null as text)" : missing,
                        AVAILABLE,
                        narrowed(condition, within),
                        // Whoever looks at one pool is shown what is known of it.
                        within.pool() == null ? "" : "pool = :within_pool desc,",
                        reader.tag())),
            conditions,
            within)
        .param("most", PEOPLE)
        .param("skip", skip)
        .query(FoundRow::read)
        .list();
  }

  /** Those memberships whose people are in the chosen groups by all that fulfil the condition. */
  private static String narrowed(String condition, Within within) {
    return within.having().isEmpty()
        ? condition
        : "%s and m.person in (select m.person%s%s group by m.person having %s)"
            .formatted(condition, AVAILABLE, condition, within.having());
  }

  private StatementSpec with(StatementSpec statement, Conditions conditions, Within within) {
    return statement
        .params(conditions.params())
        .params(within.params())
        .param("soon", today().plusDays(SOON))
        .param("now", clock.instant().atOffset(UTC))
        // A day earlier than anywhere: what an index can leave out before zones are looked at.
        .param("earliest", today().minusDays(1));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), UTC);
  }

  private Conditions conditions(Requirements asked) {
    return new Conditions(asked, asked.words().isBlank() ? List.of() : tokens.asked(asked.words()));
  }
}
