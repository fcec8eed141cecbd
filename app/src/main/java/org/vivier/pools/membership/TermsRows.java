package org.vivier.pools.membership;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.pools.MembershipId;

/** What members accept, the newest word of each. */
@Repository
public class TermsRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  TermsRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What these accept now. */
  public Map<MembershipId, AcceptedTerms> of(Collection<MembershipId> ids) {
    Map<MembershipId, AcceptedTerms> found = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (membership) * from membership_terms
            where membership = any (:ids) order by membership, ordinal desc
            """)
        .param("ids", ids.stream().map(MembershipId::value).toArray(UUID[]::new))
        .query(row -> {
          found.put(new MembershipId(row.getObject("membership", UUID.class)), read(row));
        });
    return found;
  }

  static AcceptedTerms read(ResultSet row) throws SQLException {
    return AcceptedTerms.of(
        words(row, "tenures"),
        words(row, "places"),
        words(row, "arrangements"),
        words(row, "languages"));
  }

  static List<String> words(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) Objects.requireNonNull(row.getArray(column)).getArray());
  }

  void add(MembershipId id, AcceptedTerms terms, Actor by) {
    jdbc.sql(
            """
            insert into membership_terms (membership, ordinal, at, by, tenures, places,
              arrangements, languages)
            select :id, coalesce(max(ordinal), 0) + 1, :now, :by, :tenures, :places, :arrangements,
              :languages
            from membership_terms where membership = :id
            """)
        .param("id", id.value())
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.name())
        .param("tenures", terms.tenureWords())
        .param("places", terms.placeWords())
        .param("arrangements", terms.arrangementWords())
        .param("languages", terms.languageWords())
        .update();
  }
}
