package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.postings.PublicPosting;

/** What follows from a change of something submitted: its row, its record, its letter. */
@Component
class Changes {
  private final JdbcClient jdbc;
  private final ApplicationHistory history;
  private final Links links;
  private final Postal postal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Changes(
      JdbcClient jdbc,
      ApplicationHistory history,
      Links links,
      Postal postal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.history = history;
    this.links = links;
    this.postal = postal;
    this.events = events;
    this.clock = clock;
  }

  void corrected(Application application, PublicPosting posting, int number) {
    update(
        application,
        """
        frozen_revision = revision, posting_version = %d, compared_at = null
        """
            .formatted(posting.version()));
    history.record(application.id(), HistoryKind.CORRECTED, Map.of("snapshot", number), Map.of());
    events.publishEvent(
        new ApplicationCorrected(
            application.id(),
            postal.named(application, posting),
            postal.job(application, posting),
            reference(application),
            clock.instant(),
            links.mine(application.id(), application.language())));
  }

  void withdrawn(Application application, PublicPosting posting, @Nullable Instant undoUntil) {
    withdrawnWithoutLetter(application);
    events.publishEvent(
        new ApplicationWithdrawn(
            application.id(),
            postal.named(application, posting),
            postal.job(application, posting),
            reference(application),
            clock.instant(),
            undoUntil,
            links.mine(application.id(), application.language())));
  }

  /** For a posting that was taken down, so that nothing is there to name in a letter. */
  void withdrawnWithoutLetter(Application application) {
    move(
        application,
        ApplicationState.Event.WITHDRAW,
        ", withdrawn_at = :now, confirmed_at = null, receipt_held = false");
    history.record(application.id(), HistoryKind.WITHDRAWN);
  }

  void reinstated(Application application, PublicPosting posting) {
    move(application, ApplicationState.Event.REINSTATE, ", withdrawn_at = null, withdrawal = null");
    history.record(application.id(), HistoryKind.REINSTATED);
    events.publishEvent(
        new WithdrawalUndone(
            application.id(),
            postal.named(application, posting),
            postal.job(application, posting),
            reference(application),
            clock.instant(),
            Objects.requireNonNull(application.times().replyBy()),
            links.mine(application.id(), application.language())));
  }

  /** It counts from now on for the address and posting. */
  void confirmed(Application application) {
    move(
        application,
        ApplicationState.Event.CONFIRM,
        """
        , confirmed_at = :now, address_answered_at = coalesce(address_answered_at, :now),
          receipt_held = false
        """);
    if (application.address().confirmedAt() == null) {
      history.record(application.id(), HistoryKind.ADDRESS_CONFIRMED);
    }
  }

  /** It stays, and no letter goes to that address any more. */
  void disowned(Application application) {
    move(
        application,
        ApplicationState.Event.DISOWN,
        """
        , disowned_at = :now, email_index = null, confirmed_at = null, receipt_held = false
        """);
    history.record(application.id(), HistoryKind.ADDRESS_DISOWNED);
  }

  /** Another one is to count. */
  void unconfirmed(Application application) {
    jdbc.sql("update application set confirmed_at = null where id = :id")
        .param("id", application.id().value())
        .update();
  }

  /** Moves on as the table of states says. */
  void move(Application application, ApplicationState.Event event, String more) {
    ApplicationState next = application.state().on(event).orElseThrow();
    update(application, "state = '%s'%s".formatted(next.code(), more));
  }

  private void update(Application application, String columns) {
    jdbc.sql("update application set touched_at = :now, %s where id = :id".formatted(columns))
        .param("now", clock.instant().atOffset(UTC))
        .param("id", application.id().value())
        .update();
  }

  private static String reference(Application application) {
    return Objects.requireNonNull(application.reference());
  }
}
