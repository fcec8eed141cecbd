package org.vivier.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.correspondence.LetterState.Event;
import org.vivier.correspondence.text.LetterKind;

/** The table {@code letter}. */
@Repository
class LetterRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  LetterRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(StoredLetter letter) {
    jdbc.sql(
            """
            insert into letter (id, candidate_id, key_id, kind, language, written_at,
              address, address_index, text, state)
            values (:id, :candidate, :key, :kind, :language, :writtenAt,
              :address, :addressIndex, :text, :state)
            """)
        .param("id", letter.id().value())
        .param("candidate", letter.candidate())
        .param("key", letter.key())
        .param("kind", letter.kind().code())
        .param("language", letter.language().tag())
        .param("writtenAt", letter.writtenAt().atOffset(UTC))
        .param("address", letter.sealed().address())
        .param("addressIndex", letter.sealed().addressIndex())
        .param("text", letter.sealed().text())
        .param("state", letter.state().code())
        .update();
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

  List<StoredLetter> ofCandidate(UUID candidate) {
    return jdbc.sql(
            """
            select * from letter where candidate_id = :candidate order by written_at desc, id
            """)
        .param("candidate", candidate)
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
  boolean move(LetterId id, Event event, @Nullable String note) {
    return LetterState.where(event).stream()
        .anyMatch(from -> move(id, from, from.transition(event).orElseThrow(), note));
  }

  private boolean move(LetterId id, LetterState from, LetterState to, @Nullable String note) {
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
                """)
            .param("id", id.value())
            .param("from", from.code())
            .param("to", to.code())
            .param("accepted", accepted)
            .param("again", again)
            .param("now", now())
            .param("note", note)
            .update()
        == 1;
  }

  /**
   * Deletes every letter sealed with this key; their tasks find nothing and end. The database
   * refuses as long as the key is not destroyed.
   */
  int deleteSealedWith(UUID key) {
    return jdbc.sql("select forget_letters(:key)").param("key", key).query(Integer.class).single();
  }

  /** Deletes old letters of the kinds that the person {@link LetterKind#askedFor asked for}. */
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
