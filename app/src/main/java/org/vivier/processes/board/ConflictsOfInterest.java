package org.vivier.processes.board;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.SetUp;

/** Who on a board declared what about an application: the latest word holds, all words stay. */
@Component
public class ConflictsOfInterest {
  private final SetUp setUp;
  private final AssessmentBoards boards;
  private final JdbcClient jdbc;
  private final ProcessHistory history;
  private final ApplicationEventPublisher events;
  private final ConflictShortages shortages;
  private final Clock clock;

  ConflictsOfInterest(
      SetUp setUp,
      AssessmentBoards boards,
      JdbcClient jdbc,
      ProcessHistory history,
      ApplicationEventPublisher events,
      ConflictShortages shortages,
      Clock clock) {
    this.setUp = setUp;
    this.boards = boards;
    this.jdbc = jdbc;
    this.history = history;
    this.events = events;
    this.shortages = shortages;
    this.clock = clock;
  }

  /**
   * Declares it. The same as before changes nothing.
   *
   * @param application by its id, which another room knows
   */
  @Transactional
  public Outcome<Relationship> declare(
      ProcessId process, UUID staff, UUID application, Relationship relationship, Actor by) {
    return declare(process, staff, Map.of(application, relationship), by)
        .map(shortages -> relationship);
  }

  /**
   * Declares what ties somebody to each of these applications, in one go.
   *
   * @return what the board no longer covers because of that, which is told, too
   */
  @Transactional
  public Outcome<List<Refusal>> declare(
      ProcessId process, UUID staff, Map<UUID, Relationship> relationships, Actor by) {
    return setUp.locked(
        process,
        locked -> {
          if (locked.state().terminal()) {
            return Outcome.refused(Refusal.of(Reason.PROCESS_OVER));
          }
          if (boards.of(process).ofStaff(staff).isEmpty()) {
            return Outcome.refused(Refusal.at(staff, Reason.MEMBER_UNKNOWN));
          }
          Map<UUID, Relationship> changed = changed(process, staff, relationships);
          changed.forEach(
              (application, relationship) -> keep(process, staff, application, relationship, by));
          Set<UUID> conflicting =
              changed.entrySet().stream()
                  .filter(one -> one.getValue().conflicts())
                  .map(Map.Entry::getKey)
                  .collect(Collectors.toSet());
          return Outcome.done(tellShortages(locked, conflicting));
        });
  }

  private Map<UUID, Relationship> changed(
      ProcessId process, UUID staff, Map<UUID, Relationship> relationships) {
    Map<UUID, Relationship> changed = new TreeMap<>(relationships);
    of(process).stream()
        .filter(before -> before.staff().equals(staff))
        .forEach(before -> changed.remove(before.application(), before.declared()));
    return changed;
  }

  private void keep(
      ProcessId process, UUID staff, UUID application, Relationship relationship, Actor by) {
    insert(process, staff, application, relationship);
    history.tell(
        "conflict.declared",
        by,
        process,
        List.of(Subject.of("application", application), Subject.of("staff", staff)),
        Map.of("conflicts", relationship.conflicts()));
    events.publishEvent(
        new ConflictDeclared(
            process, staff, application, relationship.conflicts(), clock.instant()));
  }

  private List<Refusal> tellShortages(SelectionProcess process, Set<UUID> conflicting) {
    if (conflicting.isEmpty()) {
      return List.of();
    }
    List<Refusal> found = shortages.of(process, of(process.id()), conflicting);
    if (!found.isEmpty()) {
      events.publishEvent(new BoardTooSmall(process.id(), found.size()));
    }
    return found;
  }

  /** What holds now of all that was declared in a process. */
  public List<Declaration> of(ProcessId process) {
    return jdbc.sql(
            """
            select distinct on (application_id, staff_id) application_id, staff_id, declared,
              declared_at
            from conflict_declaration where process_id = :id
            order by application_id, staff_id, id desc
            """)
        .param("id", process.value())
        .query((row, n) ->
            new Declaration(
                row.getObject("staff_id", UUID.class),
                row.getObject("application_id", UUID.class),
                Relationship.ofCode(row.getString("declared")).orElseThrow(),
                row.getObject("declared_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** What somebody declared about an application; empty as long as nothing was. */
  public Optional<Relationship> declared(UUID staff, UUID application) {
    return jdbc.sql(
            """
            select declared from declared_conflict
            where staff_id = :staff and application_id = :application
            """)
        .param("staff", staff)
        .param("application", application)
        .query(String.class)
        .optional()
        .flatMap(Relationship::ofCode);
  }

  /** Who must not assess an application. */
  public Set<UUID> excluded(UUID application) {
    return jdbc.sql(
            """
            select staff_id from declared_conflict
            where application_id = :application and declared <> 'none'
            """)
        .param("application", application)
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }

  private void insert(ProcessId process, UUID staff, UUID application, Relationship relationship) {
    jdbc.sql(
            """
            insert into conflict_declaration (process_id, staff_id, application_id, declared,
              declared_at)
            values (:process, :staff, :application, :declared, :now)
            """)
        .param("process", process.value())
        .param("staff", staff)
        .param("application", application)
        .param("declared", relationship.code())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }
}
