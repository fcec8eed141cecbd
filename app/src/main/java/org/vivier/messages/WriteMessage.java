package org.vivier.messages;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.messages.letters.MessageWaits;
import org.vivier.messages.templates.Placeholder;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.DataKeys;

/**
 * Writes to the other side. The candidate is told by a letter that has none of the words; staff
 * find theirs among their work. The only class that adds messages.
 */
@Component
public class WriteMessage {
  /** How long a message can be, in characters. */
  public static final int LONGEST = 10_000;

  private final JdbcClient jdbc;
  private final ContactableApplications standpoints;
  private final MessageDrafts drafts;
  private final DataKeys keys;
  private final CandidateLetters letters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WriteMessage(
      JdbcClient jdbc,
      ContactableApplications standpoints,
      MessageDrafts drafts,
      DataKeys keys,
      CandidateLetters letters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.standpoints = standpoints;
    this.drafts = drafts;
    this.keys = keys;
    this.letters = letters;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody on staff writes to the candidate; their draft for this conversation is forgotten. */
  @Transactional
  public MessageResult toCandidate(ApplicationId application, Written written, StaffMemberId by) {
    MessageResult outcome = toCandidate(application, written, by.actor());
    if (outcome == MessageResult.SENT) {
      drafts.forget(application, by);
    }
    return outcome;
  }

  /** Whoever gives commands on the server writes to the candidate, in the organization’s name. */
  @Transactional
  public MessageResult byCommand(ApplicationId application, Written written) {
    return toCandidate(application, written, Actor.OPERATOR);
  }

  private MessageResult toCandidate(ApplicationId application, Written written, Actor by) {
    return standpoints
        .lock(application)
        .map(now ->
            isThere(application, written, by)
                ? MessageResult.SENT
                : now.againstStaff()
                    .or(() -> fault(written, now))
                    .or(() ->
                        Placeholder.anyIn(written.text())
                            ? Optional.of(MessageResult.PLACEHOLDER)
                            : Optional.empty())
                    .orElseGet(() -> send(now, written, by)))
        .orElse(MessageResult.ERASED);
  }

  /** The candidate writes to staff; the caller knows that it is them. */
  @Transactional
  public MessageResult toStaff(ApplicationId application, Written written) {
    return standpoints
        .lock(application)
        .map(now ->
            isThere(application, written, Actor.CANDIDATE)
                ? MessageResult.SENT
                : now.againstCandidate()
                    .or(() -> fault(written, now))
                    .orElseGet(() -> {
                      add(now, written, Actor.CANDIDATE, null);
                      return MessageResult.SENT;
                    }))
        .orElse(MessageResult.ERASED);
  }

  private static Optional<MessageResult> fault(Written written, ContactableApplication now) {
    if (written.empty()) {
      return Optional.of(MessageResult.EMPTY);
    }
    if (written.text().length() > LONGEST) {
      return Optional.of(MessageResult.LONG);
    }
    return written.seen() < now.newest() ? Optional.of(MessageResult.STALE) : Optional.empty();
  }

  private MessageResult send(ContactableApplication now, Written written, Actor by) {
    if (letters.find(now.application()).isEmpty()) {
      return MessageResult.POSTING_GONE;
    }
    Optional<UUID> letter =
        letters.write(
            now.application(), (to, page) -> new MessageWaits(to.job(), to.reference(), page));
    if (letter.isEmpty()) {
      return MessageResult.DISOWNED;
    }
    add(now, written, by, letter.get());
    return MessageResult.SENT;
  }

  private boolean isThere(ApplicationId application, Written written, Actor by) {
    return jdbc.sql(
            """
            select exists (select from message
              where id = :id and application_id = :application and actor = :by)
            """)
        .param("id", written.id())
        .param("application", application.value())
        .param("by", by.name())
        .query(Boolean.class)
        .single();
  }

  private void add(ContactableApplication now, Written written, Actor by, @Nullable UUID letter) {
    UUID id = isTaken(written.id()) ? UUID.randomUUID() : written.id();
    byte[] sealed = keys.of(now.dataKey()).encrypt(written.text(), Conversations.cell(id));
    jdbc.sql(
            """
            insert into message
              (id, application_id, ordinal, actor, written_at, text, letter_id)
            values (:id, :application, :ordinal, :by, :now, :text, :letter)
            """)
        .param("id", id)
        .param("application", now.application().value())
        .param("ordinal", now.newest() + 1)
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .param("text", sealed)
        .param("letter", letter, Types.OTHER)
        .update();
    events.publishEvent(
        recorded(by.equals(Actor.CANDIDATE) ? "message.received" : "message.sent", by, now)
            .on(Subject.of("message", id))
            .changing(null, Recorded.digest(sealed)));
  }

  /** By a message of somebody else: an id is what a form says. */
  private boolean isTaken(UUID id) {
    return jdbc.sql("select exists (select from message where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Something that was done in the conversation about an application. */
  static Recorded recorded(String act, Actor by, ContactableApplication where) {
    return Recorded.of(act, by, Subject.of("application", where.application().value()))
        .on(Subject.of("posting", where.posting().value()));
  }
}
