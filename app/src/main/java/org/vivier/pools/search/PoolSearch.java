package org.vivier.pools.search;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  /** Of those who would come without a requirement, more are not counted. */
  static final int MOST = 1_000;

  /** Which day it is where each pool is: worked out for each pool, not for each member. */
  private static final String DAYS =
      """
      with day as materialized (
        select id, name_en, name_fr,
          cast(cast(:now as timestamptz) at time zone zone as date) as today
        from pool)
      """;

  /** Members and their pools: those who are available, whose pool isn't over in any zone. */
  private static final String AVAILABLE =
      " from membership_search m join day p on p.id = m.pool where m.expires_on >= :earliest and "
          + Availability.SQL.replace(":day", "p.today")
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
    return count(conditions(asked), MOST);
  }

  /**
   * The same.
   *
   * @param most nobody beyond these is counted among those who would come without a requirement: to
   *     tell who costs much from who costs little, the database need not visit everybody
   */
  Counts count(Conditions conditions, int most) {
    String hit =
        DAYS + ", hit as materialized (select m.person" + AVAILABLE + conditions.all() + ") ";
    List<String> parts = new ArrayList<>();
    parts.add("select 'all' as what, count(distinct person) as people from hit");
    conditions
        .each()
        .forEach((one, condition) ->
            parts.add(
                "select '%s', count(distinct o.person) from (select m.person%s%s and not %s"
                        .formatted(one.code(), AVAILABLE, conditions.without(one), condition)
                    + " and m.person not in (select person from hit) limit :most) o"));
    Map<String, Integer> counted = new HashMap<>();
    with(jdbc.sql(hit + String.join(" union all ", parts)), conditions)
        .param("most", most + 1)
        .query(row -> {
          counted.put(row.getString(1), row.getInt(2));
        });
    Map<Requirement, Integer> costs = new EnumMap<>(Requirement.class);
    conditions.each().keySet().forEach(one -> costs.put(one, counted.getOrDefault(one.code(), 0)));
    return new Counts(counted.getOrDefault("all", 0), costs, most);
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
        : with(jdbc.sql(DAYS + String.join(" union all ", parts)), conditions)
            .query((row, n) -> new Excluding(all.get(row.getInt("i")), all.get(row.getInt("j"))))
            .list();
  }

  /**
   * Those who match, of one page, and what all of them are. Whose time in the pool ends first is at
   * the top: nobody is ranked. What each requirement costs is worked out, as it takes several times
   * as long, where fewer than a page match, or when it is asked for; never of chosen groups.
   *
   * @param page counted from one; after the last there is the last
   */
  public Found look(Requirements asked, Within within, int page, boolean costs, Language reader) {
    Conditions conditions = conditions(asked);
    Map<String, List<Facet>> found = new HashMap<>();
    with(
            jdbc.sql(
                DAYS
                    + """
                    , met as materialized (
                      select m.membership, m.person, m.pool, m.expires_on, m.language %s %s),
                    hit as materialized (%s),
                    one as materialized (
                      select person, max(expires_on) as last, min(language) as language,
                        count(*) as many
                      from hit group by person)
                    select 'all' as what, '' as value, '' as label, count(*) as people from one
                    union all
                    select 'pool', h.pool::text, p.name_%s, h.people
                    from (select pool, count(distinct person) as people from hit group by pool) h
                    join day p on p.id = h.pool
                    union all
                    select 'language', language, language, count(*) from one group by language
                    union all
                    select 'validity', v, v, count(*) from one,
                      lateral (select case when last <= :soon then 'soon' else 'later' end as v)
                    group by v
                    union all
                    select 'person', f.membership::text, to_char(t.n, 'FM0000000000'), t.many
                    from (
                      select person, many, row_number() over (order by last, person) as n from one
                      order by last, person limit :size
                      offset (select least(:skip, greatest(count(*) - 1, 0) / :size * :size) from one)
                    ) t cross join lateral (
                      select h.membership from hit h where h.person = t.person
                      order by %s h.expires_on desc, h.membership limit 1) f
                    order by 1, 3
                    """
                        .formatted(
                            AVAILABLE,
                            conditions.all(),
                            narrowed(within),
                            reader.tag(),
                            // Whoever looks at one pool is shown what is known of it.
                            within.pool() == null ? "" : "h.pool = :within_pool desc,")),
            conditions,
            within)
        .param("size", PEOPLE)
        .param("skip", (page - 1) * PEOPLE)
        .query(row -> {
          found
              .computeIfAbsent(row.getString("what"), what -> new ArrayList<>())
              .add(new Facet(row.getString("value"), row.getString("label"), row.getInt("people")));
        });
    int matching = found.getOrDefault("all", List.of()).getFirst().people();
    boolean counts = within.having().isEmpty() && (costs || matching < PEOPLE);
    return new Found(
        counts ? count(conditions, MOST) : new Counts(matching, Map.of(), MOST),
        people(
            found.getOrDefault("person", List.of()).stream()
                .map(one -> new Place(UUID.fromString(one.value()), one.people(), ""))
                .toList(),
            reader),
        new Facets(
            largestFirst(found, "pool"),
            largestFirst(found, "language"),
            largestFirst(found, "validity")));
  }

  private static List<Facet> largestFirst(Map<String, List<Facet>> found, String what) {
    return found.getOrDefault(what, List.of()).stream()
        .sorted(Comparator.comparingInt((Facet one) -> -one.people()))
        .toList();
  }

  /** Those who miss exactly one requirement. */
  public List<FoundPerson> nearly(Requirements asked, Within within, Language reader) {
    Conditions conditions = conditions(asked);
    if (conditions.each().isEmpty()) {
      return List.of();
    }
    String missing =
        conditions.each().entrySet().stream()
            .map(one -> " when not %s then '%s'".formatted(one.getValue(), one.getKey().name()))
            .collect(Collectors.joining("", "case", " end"));
    List<Place> places =
        with(
                jdbc.sql(
                    DAYS
                        + """
                        , whole as materialized (select m.person %1$s %2$s),
                        met as materialized (
                          select m.membership, m.person, m.pool, m.expires_on, m.language,
                            %3$s as missing %1$s %4$s
                            and m.person not in (select person from whole)),
                        hit as (%5$s)
                        select (array_agg(membership order by expires_on desc, membership))[1] as membership,
                          (array_agg(missing order by expires_on desc, membership))[1] as missing,
                          count(*) as many
                        from hit group by person order by max(expires_on), person limit :size
                        """
                            .formatted(
                                AVAILABLE,
                                conditions.all(),
                                missing,
                                conditions.allButOne(),
                                narrowed(within))),
                conditions,
                within)
            .param("size", PEOPLE)
            .query((row, n) ->
                new Place(
                    row.getObject("membership", UUID.class),
                    row.getInt("many"),
                    row.getString("missing")))
            .list();
    return people(places, reader);
  }

  /**
   * Somebody in a list.
   *
   * @param membership that fits best
   * @param many memberships that fit
   * @param missing the requirement that they don't meet, or empty
   */
  private record Place(UUID membership, int many, String missing) {}

  private List<FoundPerson> people(List<Place> places, Language reader) {
    return places.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select m.*, nullif(t.missing, '') as missing, t.many - 1 as also, s.application,
                  a.reference, p.name_%s as pool_name
                from unnest(cast(:memberships as uuid[]), cast(:many as int[]),
                    cast(:missing as text[])) with ordinality as t (membership, many, missing, n)
                join membership_search m on m.membership = t.membership
                join membership s on s.id = t.membership
                join submitted_application a on a.id = s.application
                join pool p on p.id = m.pool
                order by t.n
                """
                    .formatted(reader.tag()))
            .param("memberships", places.stream().map(Place::membership).toArray(UUID[]::new))
            .param("many", places.stream().map(Place::many).toArray(Integer[]::new))
            .param("missing", places.stream().map(Place::missing).toArray(String[]::new))
            .query(FoundRow::read)
            .list();
  }

  /** Those of {@code met} whose people are, by all of theirs in it, in the chosen groups. */
  private static String narrowed(Within within) {
    return within.having().isEmpty()
        ? "select * from met"
        : """
        select * from met where person in (
          select m.person from met m group by m.person having %s)
        """
            .formatted(within.having());
  }

  private StatementSpec with(StatementSpec statement, Conditions conditions) {
    return with(statement, conditions, Within.ALL);
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
