package org.vivier.applications.record;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.ApplicationState.Event;
import org.vivier.format.Language;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.DataKeyId;

/**
 * Makes rows of {@code application} and moves them from state to state, as {@link ApplicationState}
 * says: the only class that does. In the caller's transaction, which holds the row.
 */
@Component
public class ApplicationTransitions {
  private final JdbcClient jdbc;
  private final Clock clock;

  ApplicationTransitions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What a draft begins with.
   *
   * @param dataKey names its key
   * @param answers sealed
   */
  @SuppressWarnings("ArrayRecordComponent") // Carried to a query, never compared.
  public record Beginning(
      ApplicationId id,
      DataKeyId dataKey,
      PublicPosting posting,
      Language language,
      byte[] answers,
      Instant startedAt,
      Instant expiresAt) {}

  /** A new draft. */
  public void begin(Beginning draft) {
    jdbc.sql(
            """
            insert into application (id, data_key_id, posting_id, posting_version, language,
              answers, started_at, touched_at, expires_at, state)
            values (:id, :dataKey, :posting, :version, :language, :answers, :now, :now, :expires,
              :state)
            """)
        .param("id", draft.id().value())
        .param("dataKey", draft.dataKey().value())
        .param("posting", draft.posting().id().value())
        .param("version", draft.posting().version())
        .param("language", draft.language().tag())
        .param("answers", draft.answers())
        .param("now", draft.startedAt().atOffset(UTC))
        .param("expires", draft.expiresAt().atOffset(UTC))
        .param("state", ApplicationState.DRAFT.code())
        .update();
  }

  /**
   * What a draft is submitted with.
   *
   * @param emailIndex of the address that it has now
   */
  @SuppressWarnings("ArrayRecordComponent") // Carried to a query, never compared.
  public record Receipt(
      String reference, byte[] emailIndex, int postingVersion, LocalDate replyBy, Instant at) {}

  public void submit(Application draft, Receipt receipt) {
    move(
        draft,
        Event.SUBMIT,
        """
        , reference = :reference, email_index = :index, posting_version = :version,
          frozen_revision = revision, submitted_at = :at, touched_at = :at, reply_by = :replyBy,
          expires_at = null
        """,
        Map.of(
            "reference", receipt.reference(),
            "index", receipt.emailIndex(),
            "version", receipt.postingVersion(),
            "at", receipt.at().atOffset(UTC),
            "replyBy", receipt.replyBy()));
  }

  public void correct(Application submitted, int postingVersion) {
    move(
        submitted,
        Event.CORRECT,
        """
        , touched_at = :now, frozen_revision = revision, posting_version = :version,
          compared_at = null
        """,
        Map.of("version", postingVersion, "now", now()));
  }

  public void confirm(Application submitted) {
    move(
        submitted,
        Event.CONFIRM,
        """
        , touched_at = :now, confirmed_at = :now, receipt_held = false,
          address_answered_at = coalesce(address_answered_at, :now)
        """,
        Map.of("now", now()));
  }

  public void disown(Application submitted) {
    move(
        submitted,
        Event.DISOWN,
        """
        , touched_at = :now, disowned_at = :now, email_index = null, confirmed_at = null,
          receipt_held = false
        """,
        Map.of("now", now()));
  }

  public void withdraw(Application submitted) {
    move(
        submitted,
        Event.WITHDRAW,
        """
        , touched_at = :now, withdrawn_at = :now, confirmed_at = null, receipt_held = false
        """,
        Map.of("now", now()));
  }

  public void reinstate(Application withdrawn) {
    move(
        withdrawn,
        Event.REINSTATE,
        ", touched_at = :now, withdrawn_at = null, withdrawal = null",
        Map.of("now", now()));
  }

  public void remove(Application application) {
    move(
        application,
        Event.REMOVE,
        ", touched_at = :now, confirmed_at = null, receipt_held = false",
        Map.of("now", now()));
  }

  /**
   * Follows the destruction of a key: a draft vanishes, and of what was submitted stays that there
   * was something. The program's role may delete nothing of this: a function of the tables' owner
   * does, which looks for itself whether the key is destroyed (decision record 34).
   *
   * @return those of which something stays
   */
  public List<ApplicationId> erase(DataKeyId dataKey) {
    return jdbc.sql("select forget_applications(:dataKey)")
        .param("dataKey", dataKey.value())
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list();
  }

  private void move(Application from, Event event, String more, Map<String, Object> values) {
    move(from.id(), from.state(), event, more, values);
  }

  private void move(
      ApplicationId id,
      ApplicationState from,
      Event event,
      String more,
      Map<String, Object> values) {
    ApplicationState next =
        from.on(event)
            .orElseThrow(() -> new IllegalStateException("no %s from %s".formatted(event, from)));
    int moved =
        jdbc.sql(
                """
                update application set state = :next %s
                where id = :id and state = :from
                """
                    .formatted(more))
            .param("id", id.value())
            .param("from", from.code())
            .param("next", next.code())
            .params(values)
            .update();
    if (moved != 1) {
      throw new IllegalStateException("%s is not %s any more".formatted(id, from));
    }
  }

  private Object now() {
    return clock.instant().atOffset(UTC);
  }
}
