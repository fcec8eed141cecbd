package org.vivier.pools;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;

/** What happened to memberships. */
@Repository
public class MembershipEvents {
  private final JdbcClient jdbc;

  MembershipEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Something that happened.
   *
   * @param until the last day of a pause, or null
   */
  public record Happened(
      Instant at, MembershipState.Event what, @Nullable LocalDate until, Actor by) {}

  /** All of one, the newest first. */
  public List<Happened> of(Membership one) {
    return jdbc.sql("select * from membership_event where membership = :id order by ordinal desc")
        .param("id", one.id().value())
        .query((row, n) ->
            new Happened(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                MembershipState.Event.ofCode(row.getString("kind")),
                row.getObject("until", LocalDate.class),
                new Actor(row.getString("by"))))
        .list();
  }
}
