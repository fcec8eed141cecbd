package org.vivier.pools.referral;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.PersonId;
import org.vivier.staff.StaffMember;

/** What people say of their rights to come first, and what was found; nothing overwrites. */
@Component
public class PreferenceClaims {
  private static final String NONE = "none";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PreferenceClaims(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** The order among those of these of whom one may be appointed. */
  public List<OrderOfPreference.Place> order(List<Referral> all) {
    List<Referral> wanted = all.stream().filter(one -> one.state().shown()).toList();
    return OrderOfPreference.of(wanted, of(wanted.stream().map(Referral::person).toList()));
  }

  /**
   * What these people say now, in all their applications: what was said last counts. A claim that
   * was made before and is made again keeps what was found about it.
   */
  public Map<PersonId, List<PreferenceClaim>> of(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    record Said(PersonId person, String kind, OffsetDateTime at, PreferenceClaim claim) {}
    Map<PersonId, List<Said>> said =
        jdbc
            .sql(
                """
                select distinct m.person, c.*, k.holds, k.by as checked_by, k.at as checked_at
                from membership m
                join preference_claim c on c.application = m.application
                left join lateral (
                  select * from preference_check k where k.claim = c.id
                  order by k.ordinal desc limit 1) k on true
                where m.person = any (:people)
                order by c.at desc, c.id
                """)
            .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
            .query((row, n) ->
                new Said(
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getString("kind"),
                    row.getObject("at", OffsetDateTime.class),
                    read(row)))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Said::person));
    Map<PersonId, List<PreferenceClaim>> found = new HashMap<>();
    said.forEach((person, all) -> {
      OffsetDateTime last = all.getFirst().at();
      found.put(
          person,
          all.stream()
              .filter(one -> one.at().equals(last) && !one.kind().equals(NONE))
              .map(one ->
                  all.stream()
                      .filter(same -> same.kind().equals(one.kind()))
                      .map(Said::claim)
                      .filter(claim -> claim.holds() != null)
                      .findFirst()
                      .orElse(one.claim()))
              .distinct()
              .toList());
    });
    return found;
  }

  /** Everything that was ever said in this application, the newest first. */
  public List<PreferenceClaim> of(ApplicationId application) {
    return jdbc.sql(
            """
            select c.*, k.holds, k.by as checked_by, k.at as checked_at
            from preference_claim c
            left join lateral (
              select * from preference_check k where k.claim = c.id
              order by k.ordinal desc limit 1) k on true
            where c.application = :id and c.kind <> :none order by c.at desc, c.id
            """)
        .param("id", application.value())
        .param("none", NONE)
        .query((row, n) -> read(row))
        .list();
  }

  private static PreferenceClaim read(ResultSet row) throws SQLException {
    @Nullable String checkedBy = row.getString("checked_by");
    @Nullable OffsetDateTime checkedAt = row.getObject("checked_at", OffsetDateTime.class);
    return new PreferenceClaim(
        row.getObject("id", UUID.class),
        Preference.ofCode(row.getString("kind")).orElse(Preference.CITIZEN),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(row.getString("by")),
        row.getObject("holds", Boolean.class),
        checkedBy == null ? null : new Actor(checkedBy),
        checkedAt == null ? null : checkedAt.toInstant());
  }

  /** What somebody says now takes the place of what they said before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(ApplicationId application, List<Preference> said, Actor by) {
    OffsetDateTime now = clock.instant().atOffset(UTC);
    List<String> kinds =
        said.isEmpty() ? List.of(NONE) : said.stream().map(Preference::code).toList();
    for (String kind : kinds) {
      jdbc.sql(
              """
              insert into preference_claim (id, application, kind, at, by)
              values (:id, :application, :kind, :now, :by)
              """)
          .param("id", UUID.randomUUID())
          .param("application", application.value())
          .param("kind", kind)
          .param("now", now)
          .param("by", by.name())
          .update();
    }
    events.publishEvent(
        Recorded.of("preference.claimed", by, Subject.of("application", application.value())));
  }

  /**
   * Somebody looked at proof.
   *
   * @return false when this application has no such claim
   */
  @Transactional
  public boolean check(UUID claim, Referral of, boolean holds, StaffMember by) {
    Optional<UUID> application =
        jdbc.sql(
                """
                select c.application from preference_claim c
                join membership m on m.application = c.application
                where c.id = :claim and m.person = :person limit 1 for update of m
                """)
            .param("claim", claim)
            .param("person", of.person().value())
            .query(UUID.class)
            .optional();
    if (application.isEmpty()) {
      return false;
    }
    jdbc.sql(
            """
            insert into preference_check (claim, ordinal, holds, at, by)
            select :claim, count(*) + 1, :holds, :now, :by from preference_check
            where claim = :claim
            """)
        .param("claim", claim)
        .param("holds", holds)
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.actor().name())
        .update();
    events.publishEvent(
        Recorded.of(
            holds ? "preference.verified" : "preference.refuted",
            by.actor(),
            Subject.of("application", application.get())));
    return true;
  }
}
