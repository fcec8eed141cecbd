package org.vivier.pools.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.staff.page.ActorNames;

/** The members of a pool with what a list of them shows. */
@Repository
class PoolMembers {
  private final Memberships memberships;
  private final ActorNames names;
  private final JdbcClient jdbc;

  PoolMembers(Memberships memberships, ActorNames names, JdbcClient jdbc) {
    this.memberships = memberships;
    this.names = names;
    this.jdbc = jdbc;
  }

  private record Facts(
      String reference, Language language, Set<String> tenures, List<String> places, int met) {}

  List<ListedMember> of(Pool pool, LocalDate today) {
    Map<UUID, Facts> facts = facts(pool);
    List<ListedMember> all = new ArrayList<>();
    for (Membership one : memberships.of(pool.id())) {
      Facts found = Objects.requireNonNull(facts.get(one.id().value()));
      all.add(
          new ListedMember(
              one,
              found.reference(),
              found.language(),
              one.codeOn(today),
              one.until(today),
              found.tenures(),
              found.places(),
              found.met()));
    }
    return all;
  }

  private Map<UUID, Facts> facts(Pool pool) {
    Map<UUID, Facts> found = new HashMap<>();
    jdbc.sql(
            """
            select m.id, a.reference, a.language, coalesce(s.tenures, '{}') as tenures,
              coalesce(s.places, '{}') as places, coalesce(cardinality(s.criteria), 0) as met
            from membership m join submitted_application a on a.id = m.application
            left join membership_search s on s.membership = m.id
            where m.pool = :pool
            """)
        .param("pool", pool.id().value())
        .query(row -> {
          found.put(
              row.getObject("id", UUID.class),
              new Facts(
                  row.getString("reference"),
                  Language.ofTag(row.getString("language")).orElseThrow(),
                  Set.of((String[]) row.getArray("tenures").getArray()),
                  Arrays.asList((String[]) row.getArray("places").getArray()),
                  row.getInt("met")));
        });
    return found;
  }

  /** What members were assessed on, and how much of it. */
  record PoolCriterion(UUID criterion, UUID process, String code, String text, boolean assessed) {}

  List<PoolCriterion> criteria(Pool pool, Language language) {
    String suffix = language == Language.EN ? "en" : "fr";
    return jdbc.sql(
            """
            select c.criterion, k.process_id, k.code_%1$s as code, v.text_%1$s as text, c.assessed
            from pool_criterion c join criterion k on k.id = c.criterion
            join lateral (select * from criterion_version v where v.criterion_id = k.id
              order by v.number desc limit 1) v on true
            where c.pool = :pool order by c.position
            """
                .formatted(suffix))
        .param("pool", pool.id().value())
        .query((row, n) ->
            new PoolCriterion(
                row.getObject("criterion", UUID.class),
                row.getObject("process_id", UUID.class),
                row.getString("code"),
                row.getString("text"),
                row.getBoolean("assessed")))
        .list();
  }

  private record Extended(LocalDate until, String reason, String by) {}

  /** How it was extended, the latest first. */
  List<MembersPage.Extension> extensions(Pool pool, Words words) {
    List<Extended> all = extended(pool);
    Map<String, String> known = names.of(all.stream().map(Extended::by).toList(), words);
    return all.stream()
        .map(one ->
            new MembersPage.Extension(
                Day.of(one.until(), words.language()),
                one.reason(),
                known.getOrDefault(one.by(), "")))
        .toList();
  }

  private List<Extended> extended(Pool pool) {
    return jdbc.sql(
            """
            select until, reason, by from pool_extension where pool = :pool order by until desc
            """)
        .param("pool", pool.id().value())
        .query((row, n) ->
            new Extended(
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                "staff:" + row.getObject("by", UUID.class)))
        .list();
  }
}
