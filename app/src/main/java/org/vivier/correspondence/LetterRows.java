package org.vivier.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.correspondence.LetterState.Event;
import org.vivier.letters.LetterKind;
import org.vivier.letters.LetterMoved;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.vault.DataKeyId;

/** The table {@code letter}. */
@Repository
class LetterRows {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LetterRows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(StoredLetter letter) {
    jdbc.sql(
            """
            insert into letter (id, data_key_id, kind, language, written_at,
              address, address_index, text, state)
            values (:id, :dataKey, :kind, :language, :writtenAt,
              :address, :addressIndex, :text, :state)
            """)
        .param("id", letter.id().value())
        .param("dataKey", letter.dataKey().value())
        .param("kind", letter.kind().code())
        .param("language", letter.language().tag())
        .param("writtenAt", letter.writtenAt().atOffset(UTC))
        .param("address", letter.sealed().address())
        .param("addressIndex", letter.sealed().addressIndex())
        .param("text", letter.sealed().text())
        .param("state", letter.state().code())
        .update();
    record("letter.written", Actor.PROGRAM, letter);
  }

  /** Nothing of what nobody may know to exist: that somebody asked for an accommodation. */
  private void record(String act, Actor by, StoredLetter letter) {
    if (!letter.kind().confidential()) {
      events.publishEvent(
          Recorded.of(act, by, Subject.of("letter", letter.id().value()))
              .on(Subject.of("key", letter.dataKey().value()))
              .with("kind", letter.kind().code())
              .changing(null, Recorded.digest(letter.sealed().text())));
    }
  }

  /** Whoever asked for the letter and waits for it to arrive hears how far it is. */
  private void tell(StoredLetter letter) {
    letter
        .state()
        .fate()
        .ifPresent(fate ->
            events.publishEvent(new LetterMoved(letter.id().value(), fate, clock.instant())));
  }

  Optional<StoredLetter> find(LetterId id) {
    return jdbc.sql("select * from letter where id = :id")
        .param("id", id.value())
        .query(StoredLetter::of)
        .optional();
  }

  /** The letter, if it waits to be sent. */
  Optional<WaitingLetter> waiting(LetterId id) {
    return jdbc.sql(
            """
            select l.*, exists (select 1 from suppressed_address s
              where s.address_index = l.address_index) as suppressed
            from letter l where l.id = :id and l.state = 'queued'
            """)
        .param("id", id.value())
        .query((row, n) -> new WaitingLetter(StoredLetter.of(row, n), row.getBoolean("suppressed")))
        .optional();
  }

  List<StoredLetter> sealedWith(DataKeyId dataKey) {
    return jdbc.sql(
            """
            select * from letter where data_key_id = :dataKey order by written_at desc, id
            """)
        .param("dataKey", dataKey.value())
        .query(StoredLetter::of)
        .list();
  }

  /** Of these kinds, oldest first. */
  List<StoredLetter> sealedWith(Collection<DataKeyId> dataKeys, Collection<LetterKind> kinds) {
    return jdbc.sql(
            """
            select * from letter where data_key_id = any (:dataKeys) and kind = any (:kinds)
            order by written_at, id
            """)
        .param("dataKeys", dataKeys.stream().map(DataKeyId::value).toArray(UUID[]::new))
        .param("kinds", kinds.stream().map(LetterKind::code).toArray(String[]::new))
        .query(StoredLetter::of)
        .list();
  }

  List<StoredLetter> undelivered() {
    return jdbc.sql(
            """
            select * from letter where state in ('bounced', 'dead', 'withheld')
            order by written_at, id
            """)
        .query(StoredLetter::of)
        .list();
  }

  List<LetterId> queued() {
    return jdbc.sql("select id from letter where state = 'queued' order by written_at, id")
        .query((row, n) -> new LetterId(row.getObject(1, UUID.class)))
        .list();
  }

  List<StoredLetter> newest(int most) {
    return jdbc.sql("select * from letter order by written_at desc, id limit :most")
        .param("most", most)
        .query(StoredLetter::of)
        .list();
  }

  /** Notes that an attempt begins. From here on, the letter may have arrived. */
  void beginAttempt(LetterId id) {
    jdbc.sql(
            """
            update letter set attempts = attempts + 1, attempted_at = :now
            where id = :id and state = 'queued'
            """)
        .param("id", id.value())
        .param("now", now())
        .update();
  }

  void postpone(LetterId id, String failure) {
    jdbc.sql("update letter set failure = :failure where id = :id and state = 'queued'")
        .param("id", id.value())
        .param("failure", failure)
        .update();
  }

  /**
   * Moves a letter on.
   *
   * @param note the service's reference when accepted, otherwise why; or null
   * @return false when the event has no meaning in the letter's state
   */
  @Transactional
  boolean move(LetterId id, Event event, @Nullable String note) {
    return move(id, event, note, Actor.PROGRAM);
  }

  /** The same, done by somebody. */
  @Transactional
  boolean move(LetterId id, Event event, @Nullable String note, Actor by) {
    Optional<StoredLetter> moved =
        LetterState.where(event).stream()
            .flatMap(from -> move(id, from, from.transition(event).orElseThrow(), note).stream())
            .findFirst();
    String act = "letter." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
    moved.ifPresent(letter -> {
      record(act, by, letter);
      tell(letter);
    });
    return moved.isPresent();
  }

  private Optional<StoredLetter> move(
      LetterId id, LetterState from, LetterState to, @Nullable String note) {
    boolean accepted = to == LetterState.SENT;
    boolean again = to == LetterState.QUEUED;
    return jdbc.sql(
            """
            update letter set
              state = :to,
              sent_at = case when :accepted then :now when :again then null else sent_at end,
              attempts = case when :again then 0 else attempts end,
              reference = case when :accepted then :note else reference end,
              failure = case when :accepted then null else :note end
            where id = :id and state = :from
            returning *
            """)
        .param("id", id.value())
        .param("from", from.code())
        .param("to", to.code())
        .param("accepted", accepted)
        .param("again", again)
        .param("now", now())
        .param("note", note)
        .query(StoredLetter::of)
        .optional();
  }

  /**
   * Deletes every letter sealed with this key; their tasks find nothing and end. The database
   * refuses as long as the key is not destroyed.
   */
  int deleteSealedWith(DataKeyId key) {
    return jdbc.sql("select forget_letters(:key)")
        .param("key", key.value())
        .query(Integer.class)
        .single();
  }

  /** Deletes old letters that are {@linkplain LetterKind#momentary no record of anything}. */
  int deleteMomentary(OffsetDateTime writtenBefore) {
    return jdbc.sql("select forget_momentary_letters(:before)")
        .param("before", writtenBefore)
        .query(Integer.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
