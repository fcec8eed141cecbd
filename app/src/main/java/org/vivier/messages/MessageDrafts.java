package org.vivier.messages;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.processes.CleanText;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeyDestroyed;
import org.vivier.vault.DataKeys;

/**
 * What people on staff have typed and not sent, one for each conversation and author. Nobody else
 * reads it. It is about the candidate, so it is sealed with their key and goes with it.
 */
@Repository
public class MessageDrafts {
  /** Longer than any message: what is too long to be sent is kept, too. */
  private static final int MOST = 4 * WriteMessage.LONGEST;

  private final JdbcClient jdbc;
  private final ContactableApplications standpoints;
  private final DataKeys keys;
  private final Clock clock;

  MessageDrafts(JdbcClient jdbc, ContactableApplications standpoints, DataKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.standpoints = standpoints;
    this.keys = keys;
    this.clock = clock;
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from a query, never compared.
  private record Row(UUID id, byte[] text) {}

  /**
   * Keeps what this person has typed, instead of what was kept before; nothing of nothing.
   *
   * @return whether what was typed is kept; what was kept before stays when it is too long
   */
  @Transactional
  public boolean keep(ApplicationId application, StaffMemberId author, String typed) {
    String text = CleanText.lines(typed);
    Optional<ContactableApplication> now =
        standpoints.lock(application).filter(one -> !one.state().terminal());
    if (now.isEmpty() || text.isEmpty()) {
      forget(application, author);
      return now.isPresent();
    }
    if (text.length() > MOST) {
      return false;
    }
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into message_draft (id, application_id, staff_id, text, saved_at)
            values (:id, :application, :author, :text, :now)
            on conflict (application_id, staff_id) do update
              set id = excluded.id, text = excluded.text, saved_at = excluded.saved_at
            """)
        .param("id", id)
        .param("application", application.value())
        .param("author", author.value())
        .param("text", keys.of(now.get().dataKey()).encrypt(text, cell(id)))
        .param("now", clock.instant().atOffset(UTC))
        .update();
    return true;
  }

  /** What this person has typed here and not sent. */
  public Optional<String> find(ContactableApplication where, StaffMemberId author) {
    return jdbc.sql(
            """
            select id, text from message_draft
            where application_id = :application and staff_id = :author
            """)
        .param("application", where.application().value())
        .param("author", author.value())
        .query((row, n) -> new Row(row.getObject("id", UUID.class), row.getBytes("text")))
        .optional()
        .map(row -> keys.of(where.dataKey()).decryptText(row.text(), cell(row.id())));
  }

  void forget(ApplicationId application, StaffMemberId author) {
    jdbc.sql(
            """
            delete from message_draft where application_id = :application and staff_id = :author
            """)
        .param("application", application.value())
        .param("author", author.value())
        .update();
  }

  /** Nobody can read them any more, and nobody has any use for them. */
  @EventListener
  void on(DataKeyDestroyed erased) {
    jdbc.sql(
            """
            delete from message_draft d using application a
            where a.id = d.application_id and a.data_key_id = :dataKey
            """)
        .param("dataKey", erased.dataKey().value())
        .update();
  }

  private static Cell cell(UUID id) {
    return new Cell("message_draft", "text", id);
  }
}
