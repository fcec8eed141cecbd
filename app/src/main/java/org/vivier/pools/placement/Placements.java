package org.vivier.pools.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Tenure;
import org.vivier.pools.MembershipId;
import org.vivier.pools.PersonId;

/** Where people were placed. */
@Repository
public class Placements {
  private final JdbcClient jdbc;

  Placements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of one person, as far as linked, the newest first; those withdrawn, too. */
  public List<Placement> of(PersonId person) {
    return jdbc.sql(
            """
            select p.*, w.placement is not null as withdrawn
            from placement p join membership m on m.id = p.membership
            left join placement_withdrawal w on w.placement = p.id
            where m.person = :person order by p.first_day desc, p.id
            """)
        .param("person", person.value())
        .query((row, n) ->
            new Placement(
                row.getObject("id", UUID.class),
                new MembershipId(row.getObject("membership", UUID.class)),
                Tenure.ofWord(row.getString("tenure")).orElseThrow(),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                "staff:" + row.getObject("noted_by", UUID.class),
                row.getBoolean("withdrawn")))
        .list();
  }

  /** Whether the person has a position of the same kind, their own or a temporary one, then. */
  boolean overlap(PersonId person, Tenure tenure, LocalDate first, @Nullable LocalDate last) {
    return of(person).stream()
        .filter(one -> !one.withdrawn() && temporary(one.tenure()) == temporary(tenure))
        .anyMatch(
            one -> (last == null || !one.first().isAfter(last)) && !endsBefore(one.last(), first));
  }

  private static boolean endsBefore(@Nullable LocalDate last, LocalDate day) {
    return last != null && last.isBefore(day);
  }

  private static boolean temporary(Tenure tenure) {
    return switch (tenure) {
      case ACTING, ASSIGNMENT, SECONDMENT, INTERCHANGE -> true;
      case INDETERMINATE, TERM, DEPLOYMENT, CASUAL, STUDENT -> false;
    };
  }
}
