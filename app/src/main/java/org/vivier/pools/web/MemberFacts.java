package org.vivier.pools.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.Pool;

/** What is known of one member: what the board said, and what happened. */
@Repository
class MemberFacts {
  private final PoolMembers members;
  private final JdbcClient jdbc;

  MemberFacts(PoolMembers members, JdbcClient jdbc) {
    this.members = members;
    this.jdbc = jdbc;
  }

  String reference(Membership one) {
    return jdbc.sql("select reference from submitted_application where id = :id")
        .param("id", one.application().value())
        .query(String.class)
        .single();
  }

  private record Found(@Nullable Boolean passed, int mark) {}

  /** What the board said; where it said nothing, what the decision rests on, or nothing at all. */
  List<MemberPage.Criterion> criteria(Pool pool, Membership one, Language language, Words words) {
    Map<UUID, Found> said = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (criterion_id) criterion_id, passed, mark
            from current_consensus where application_id = :id order by criterion_id, at desc
            """)
        .param("id", one.application().value())
        .query(row -> {
          said.put(
              row.getObject("criterion_id", UUID.class),
              new Found(row.getObject("passed", Boolean.class), row.getInt("mark")));
        });
    Set<UUID> met =
        Set.copyOf(
            jdbc.sql(
                    """
                    select unnest(criteria) from membership_search where membership = :id
                    """)
                .param("id", one.id().value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    UUID process =
        jdbc.sql("select process_id from answer where application_id = :id")
            .param("id", one.application().value())
            .query(UUID.class)
            .single();
    return members.criteria(pool, language).stream()
        .filter(criterion -> criterion.process().equals(process))
        .map(criterion -> criterion(criterion, said.get(criterion.criterion()), met, words))
        .toList();
  }

  private static MemberPage.Criterion criterion(
      PoolMembers.PoolCriterion criterion, @Nullable Found said, Set<UUID> met, Words words) {
    String text = words.text("pools.members.criterion", criterion.code(), criterion.text());
    if (said != null) {
      @Nullable Boolean passed = said.passed();
      return passed == null
          ? new MemberPage.Criterion(text, words.text("pools.member.mark", said.mark()), "neutral")
          : new MemberPage.Criterion(
              text,
              words.text(passed ? "pools.member.passed" : "pools.member.failed", said.mark()),
              passed ? "success" : "danger");
    }
    return met.contains(criterion.criterion())
        ? new MemberPage.Criterion(text, words.text("pools.member.decided"), "success")
        : new MemberPage.Criterion(text, words.text("pools.member.notAssessed"), "neutral");
  }
}
