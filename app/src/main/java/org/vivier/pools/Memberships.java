package org.vivier.pools;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.DecisionId;
import org.vivier.pools.Membership.Standing;

/** Who is in which pool: read from what happened, never from a stored state. */
@Repository
public class Memberships {
  /** Rows as {@link #read} takes them; a condition about {@code m} and {@code p} may follow. */
  public static final String SELECT =
      """
      select m.*, p.valid_until,
        (select array_agg(e.kind order by e.ordinal) from membership_event e
         where e.membership = m.id) as kinds,
        (select array_agg(cast(e.until as text) order by e.ordinal) from membership_event e
         where e.membership = m.id) as untils
      from membership m join pool p on p.id = m.pool
      """;

  private final JdbcClient jdbc;

  Memberships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** This one. */
  public Optional<Membership> find(MembershipId id) {
    return list("where m.id = any (:ids)", List.of(id.value())).stream().findFirst();
  }

  /**
   * Whether the application that brought them there still stands: whoever took it back is in no
   * pool and comes back into none.
   */
  public boolean submitted(Membership one) {
    return jdbc.sql("select state = 'submitted' from application where id = :id")
        .param("id", one.application().value())
        .query(Boolean.class)
        .single();
  }

  /** All of this application, those that last longest first. */
  public List<Membership> of(ApplicationId application) {
    return list("where m.application = any (:ids)", List.of(application.value()));
  }

  /** All of one pool. */
  public List<Membership> of(PoolId pool) {
    return list("where m.pool = any (:ids)", List.of(pool.value()));
  }

  /** All of one person, as far as linked. */
  public List<Membership> of(PersonId person) {
    return list("where m.person = any (:ids)", List.of(person.value()));
  }

  /** These ones. */
  public List<Membership> all(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("where m.id = any (:ids)", ids);
  }

  /**
   * These ones, which nobody else changes as long as the transaction lasts. Whoever asks or refers
   * somebody locks first and asks {@link Availability} of what comes back.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Membership> lock(Collection<UUID> ids) {
    jdbc.sql("select id from membership where id = any (:ids) order by id for no key update")
        .param("ids", ids.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
    return all(ids);
  }

  /** The same for one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Membership> lock(MembershipId id) {
    return lock(List.of(id.value())).stream().findFirst();
  }

  private List<Membership> list(String condition, Collection<UUID> ids) {
    return jdbc.sql(SELECT + condition + " order by p.valid_until desc, m.id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(Memberships::read)
        .list();
  }

  /** The membership of a row of {@link #SELECT}. */
  public static Membership read(ResultSet row, int n) throws SQLException {
    String[] kinds = (String[]) Objects.requireNonNull(row.getArray("kinds")).getArray();
    return new Membership(
        new MembershipId(row.getObject("id", UUID.class)),
        new PoolId(row.getObject("pool", UUID.class)),
        new ApplicationId(row.getObject("application", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new DecisionId(row.getObject("decision", UUID.class)),
        row.getObject("since", LocalDate.class),
        standing(kinds, dates(Objects.requireNonNull(row.getArray("untils")))),
        row.getObject("valid_until", LocalDate.class),
        kinds.length);
  }

  private static Standing standing(String[] kinds, List<@Nullable LocalDate> untils) {
    Standing standing = Standing.TAKEN_IN;
    for (int i = 1; i < kinds.length; i++) {
      // What was written has passed the table of states: nothing here refuses it again.
      standing =
          standing.after(MembershipState.Event.ofCode(kinds[i]), untils.get(i)).orElse(standing);
    }
    return standing;
  }

  private static List<@Nullable LocalDate> dates(Array array) throws SQLException {
    List<@Nullable LocalDate> dates = new ArrayList<>();
    for (@Nullable String date : (@Nullable String[]) array.getArray()) {
      dates.add(date == null ? null : LocalDate.parse(date));
    }
    return dates;
  }
}
