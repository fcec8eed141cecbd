package org.vivier.messages.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.messages.web.ConversationAccess;
import org.vivier.messages.web.MessagePaths;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessId;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/**
 * Messages of candidates that wait: for whoever owns the answer to the application, and for
 * everybody who may write there when nobody does, when the owner has left, and once it is late.
 */
@Component
class MessagesWork implements WorkSource {
  /** Within how many days a message is answered. */
  private static final int DAYS = 5;

  private final JdbcClient jdbc;
  private final ConversationAccess access;
  private final OrganizationZone zone;
  private final Clock clock;

  MessagesWork(JdbcClient jdbc, ConversationAccess access, OrganizationZone zone, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.zone = zone;
    this.clock = clock;
  }

  private record Waiting(
      UUID message,
      String reference,
      PostingId posting,
      @Nullable ProcessId process,
      @Nullable String about,
      WorkDue due,
      @Nullable UUID owner) {}

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    if (!member.mayAnywhere(Act.WRITE_TO_CANDIDATES)) {
      return List.of();
    }
    List<Waiting> waiting = waiting(language);
    Set<ProcessId> blind = waiting.isEmpty() ? Set.of() : access.blindIn(member);
    return waiting.stream()
        .filter(found -> ConversationAccess.may(member, found.posting(), found.process(), blind))
        .flatMap(found -> why(found, member).map(why -> item(found, why, language)).stream())
        .toList();
  }

  private Optional<String> why(Waiting found, StaffMember member) {
    if (member.id().value().equals(found.owner())) {
      return Optional.of("messages.work.own");
    }
    if (found.owner() == null) {
      return Optional.of("messages.work.unowned");
    }
    return found.due().daysLeft(clock.instant()) < 0
        ? Optional.of("messages.work.late")
        : Optional.empty();
  }

  private List<Waiting> waiting(Language language) {
    return jdbc.sql(
            """
            with newest as (
              select distinct on (application_id) application_id, id, actor, ordinal
              from message order by application_id, ordinal desc)
            select n.id as message, a.reference, a.posting_id, p.id as process_id,
              p.number || ' · ' || p.title_%s as about, p.zone, s.id as owner, (
                select min(f.written_at) from message f
                where f.application_id = n.application_id and f.actor = 'candidate'
                  and f.ordinal > coalesce((
                    select max(o.ordinal) from message o
                    where o.application_id = n.application_id and o.actor <> 'candidate'), 0)
                  and f.ordinal > coalesce((
                    select max(e.ordinal) from message_settled e
                    where e.application_id = n.application_id), 0)) as since
            from newest n
            join application a on a.id = n.application_id and a.state <> 'erased'
            left join process_posting t on t.posting_id = a.posting_id
            left join selection_process p on p.id = t.process_id
            left join answer w on w.application_id = a.id
            left join staff_member s on s.id = w.owner and s.state = 'active'
            where n.actor = 'candidate' and not exists (
              select from message_settled e
              where e.application_id = n.application_id and e.ordinal >= n.ordinal)
            order by since, a.reference
            """
                .formatted(language.tag()))
        .query(this::read)
        .list();
  }

  private Waiting read(ResultSet row, int n) throws SQLException {
    @Nullable UUID id = row.getObject("process_id", UUID.class);
    @Nullable ProcessId process = id == null ? null : new ProcessId(id);
    ZoneId where = process == null ? zone.id() : ZoneId.of(row.getString("zone"));
    LocalDate since =
        LocalDate.ofInstant(row.getObject("since", OffsetDateTime.class).toInstant(), where);
    return new Waiting(
        row.getObject("message", UUID.class),
        row.getString("reference"),
        new PostingId(row.getObject("posting_id", UUID.class)),
        process,
        row.getString("about"),
        new WorkDue(since.plusDays(DAYS), where),
        row.getObject("owner", UUID.class));
  }

  private static WorkItem item(Waiting found, String why, Language language) {
    Words words = Words.of(language);
    return new WorkItem(
        "message." + found.message(),
        words.text("messages.work.answer", found.reference()),
        found.about(),
        words.text(why),
        found.due(),
        MessagePaths.conversation(found.reference()).in(language),
        words.text("messages.work.action"));
  }
}
