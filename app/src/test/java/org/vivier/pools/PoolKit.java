package org.vivier.pools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.decisions.DecisionKit;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.pools.keeping.MakePool;
import org.vivier.pools.keeping.WrittenPool;
import org.vivier.pools.membership.AddToPool;
import org.vivier.pools.upkeep.PlanNotices;
import org.vivier.pools.upkeep.SendNotices;
import org.vivier.processes.Bilingual;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;

/** Pools that people were taken into, for tests. */
public final class PoolKit {
  public static final LocalDate UNTIL = LocalDate.parse("2027-12-31");

  public final DecisionKit decisions;
  private final ApplicationContext context;

  public PoolKit(ApplicationContext context, Desk desk) {
    this.context = context;
    this.decisions = new DecisionKit(context, desk);
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public void empty() {
    TablesOwner.empty(get(DatabaseAccess.class), "pool");
    decisions.empty();
  }

  public Pool pool(StaffMember by, SelectionProcess... processes) {
    WrittenPool written =
        new WrittenPool(
            new Bilingual("Product people", "Métiers du produit"),
            Arrays.asList(processes),
            UNTIL,
            true);
    return get(MakePool.class).handle(written, by).result().orElseThrow();
  }

  /** Somebody who was told that they qualified. */
  public ApplicationId qualified(SelectionProcess process, StaffMember by) {
    return decisions.told(process, DecisionKit.in(), by);
  }

  public Membership taken(Pool pool, ApplicationId application, StaffMember by) {
    String reference = decisions.answer(application).reference();
    assertThat(get(AddToPool.class).handle(pool.id(), List.of(reference), by.actor()).result())
        .contains(1);
    return member(pool, application);
  }

  public Membership member(Pool pool, ApplicationId application) {
    return get(Memberships.class).of(application).stream()
        .filter(one -> one.pool().equals(pool.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The time to take letters back is over, and what is due by then is planned and sent. */
  public void lettersLeave() {
    get(TestClock.class).advance(Duration.ofMinutes(31));
    get(PlanNotices.class).handle();
    while (get(SendNotices.class).handle() > 0) {
      // The next ones.
    }
  }

  /** Subjects of the letters about pools, oldest first. */
  public List<String> letters(ApplicationId application) {
    return get(JdbcClient.class)
        .sql(
            """
            select n.kind from pool_notice n join membership m on m.id = n.membership
            where m.application = :id and n.outcome = 'sent' order by n.closed_at, n.due_at
            """)
        .param("id", application.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** Whether the next search finds them. */
  public boolean found(Membership member, LocalDate day) {
    return get(JdbcClient.class)
            .sql(
                "select count(*) from membership_search m where m.membership = :id and "
                    + Availability.SQL)
            .param("id", member.id().value())
            .param("day", day)
            .query(Long.class)
            .single()
        > 0;
  }
}
