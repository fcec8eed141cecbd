package org.vivier.pools.people;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.KeepSearchable;
import org.vivier.staff.StaffMember;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * Says that two applications are one person's, or that they are not after all. Who counts as one
 * person follows from all links that hold, so undoing one gives back exactly what was before.
 */
@Component
public class LinkPersons {
  private final PersonLinks links;
  private final KeepSearchable search;
  private final DataKeys keys;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LinkPersons(
      PersonLinks links,
      KeepSearchable search,
      DataKeys keys,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.links = links;
    this.search = search;
    this.keys = keys;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Links a member with another one, by reference. Linked already is linked. */
  @Transactional
  public Attempt<ApplicationId, Problem> handle(
      Membership member, String reference, String reason, StaffMember by) {
    Optional<ApplicationId> other = links.member(reference.strip().toUpperCase(Locale.ROOT));
    if (other.isEmpty()) {
      return Attempt.refused(Problem.OTHER_UNKNOWN);
    }
    if (other.get().equals(member.application())) {
      return Attempt.refused(Problem.SAME_PERSON);
    }
    Optional<Problem> problem = Problem.ofReason(reason);
    if (problem.isPresent()) {
      return Attempt.refused(problem.get());
    }
    alone();
    UUID one = member.application().value();
    UUID two = other.get().value();
    boolean linked =
        links.of(member.application()).stream()
            .anyMatch(link -> !link.undone() && link.other().equals(other.get()));
    if (!linked) {
      write(one, two, reason.strip(), by);
      settle(Set.of(one, two));
      record("person.linked", one, two, by);
    }
    return Attempt.of(other.get());
  }

  /** Undoes a link of this member's. Undone already is undone. */
  @Transactional
  public Attempt<ApplicationId, Problem> undo(
      Membership member, UUID link, String reason, StaffMember by) {
    Optional<PersonLinks.Link> found =
        links.of(member.application()).stream()
            // Nothing can be sealed any more for somebody who was erased.
            .filter(one -> one.id().equals(link) && one.reason() != null)
            .findFirst();
    if (found.isEmpty()) {
      return Attempt.refused(Problem.OTHER_UNKNOWN);
    }
    Optional<Problem> problem = Problem.ofReason(reason);
    if (problem.isPresent()) {
      return Attempt.refused(problem.get());
    }
    alone();
    int done =
        jdbc.sql(
                """
                insert into person_link_undone (link, reason, at, by)
                values (:link, :reason, :now, :by) on conflict do nothing
                """)
            .param("link", link)
            .param(
                "reason",
                keys.of(dataKey(first(member.application(), found.get().other())))
                    .encrypt(reason.strip(), PersonLinks.undoneCell(link)))
            .param("now", clock.instant().atOffset(UTC))
            .param("by", by.id().value())
            .update();
    if (done > 0) {
      UUID one = member.application().value();
      UUID two = found.get().other().value();
      settle(Set.of(one, two));
      record("person.unlinked", one, two, by);
    }
    return Attempt.of(found.get().other());
  }

  /** Links make groups: two at once would each miss what the other has just made. */
  private void alone() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('vivier person links', 0))")
        .query((row, n) -> true)
        .list();
  }

  private void write(UUID one, UUID two, String reason, StaffMember by) {
    boolean ordered = one.toString().compareTo(two.toString()) < 0;
    UUID first = ordered ? one : two;
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into person_link (id, one, other, reason, made_at, made_by)
            values (:id, :one, :other, :reason, :now, :by)
            """)
        .param("id", id)
        .param("one", first)
        .param("other", ordered ? two : one)
        .param("reason", keys.of(dataKey(first)).encrypt(reason, PersonLinks.cell(id)))
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.id().value())
        .update();
  }

  /** Whose key seals what is said of the link. */
  private static UUID first(ApplicationId one, ApplicationId other) {
    return one.toString().compareTo(other.toString()) < 0 ? one.value() : other.value();
  }

  private DataKeyId dataKey(UUID application) {
    return jdbc.sql("select data_key_id from application where id = :id")
        .param("id", application)
        .query((row, n) -> DataKeyId.in(row))
        .single();
  }

  /** Gives every group that one of these is in the smallest of its ids. */
  private void settle(Collection<UUID> changed) {
    Map<UUID, Set<UUID>> neighbours = neighbours();
    Set<UUID> done = new HashSet<>();
    for (UUID start : changed) {
      if (done.add(start)) {
        Set<UUID> group = group(start, neighbours);
        done.addAll(group);
        write(group);
      }
    }
  }

  private Map<UUID, Set<UUID>> neighbours() {
    Map<UUID, Set<UUID>> found = new HashMap<>();
    jdbc.sql(
            """
            select l.one, l.other from person_link l
            where not exists (select from person_link_undone u where u.link = l.id)
            """)
        .query(row -> {
          UUID one = row.getObject(1, UUID.class);
          UUID other = row.getObject(2, UUID.class);
          found.computeIfAbsent(one, id -> new HashSet<>()).add(other);
          found.computeIfAbsent(other, id -> new HashSet<>()).add(one);
        });
    return found;
  }

  private static Set<UUID> group(UUID start, Map<UUID, Set<UUID>> neighbours) {
    Set<UUID> group = new HashSet<>(Set.of(start));
    Deque<UUID> open = new ArrayDeque<>(group);
    while (!open.isEmpty()) {
      for (UUID next : neighbours.getOrDefault(open.pop(), Set.of())) {
        if (group.add(next)) {
          open.push(next);
        }
      }
    }
    return group;
  }

  private void write(Set<UUID> group) {
    UUID person =
        UUID.fromString(new TreeSet<>(group.stream().map(UUID::toString).toList()).getFirst());
    List<MembershipId> ids =
        jdbc.sql(
                """
                update membership set person = :person where application = any (:group) returning id
                """)
            .param("person", person)
            .param("group", group.toArray(UUID[]::new))
            .query((row, n) -> new MembershipId(row.getObject(1, UUID.class)))
            .list();
    search.changed(ids);
  }

  private void record(String act, UUID one, UUID two, StaffMember by) {
    events.publishEvent(
        Recorded.of(act, by.actor(), Subject.of("application", one))
            .on(Subject.of("application", two)));
  }
}
