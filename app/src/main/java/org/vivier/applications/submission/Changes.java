package org.vivier.applications.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.letters.ApplicationLetters;
import org.vivier.applications.letters.CorrectionReceived;
import org.vivier.applications.letters.WithdrawalConfirmed;
import org.vivier.applications.letters.WithdrawalUndone;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationTransitions;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Links;
import org.vivier.postings.PublicPosting;

/** What follows from a change of something submitted: its state, its record, its letter. */
@Component
class Changes {
  private final ApplicationTransitions transitions;
  private final JdbcClient jdbc;
  private final ApplicationHistory history;
  private final Links links;
  private final LetterDetails letterDetails;
  private final ApplicationLetters letters;
  private final Clock clock;

  Changes(
      ApplicationTransitions transitions,
      JdbcClient jdbc,
      ApplicationHistory history,
      Links links,
      LetterDetails letterDetails,
      ApplicationLetters letters,
      Clock clock) {
    this.transitions = transitions;
    this.jdbc = jdbc;
    this.history = history;
    this.links = links;
    this.letterDetails = letterDetails;
    this.letters = letters;
    this.clock = clock;
  }

  void corrected(Application application, PublicPosting posting, int number) {
    transitions.correct(application, posting.version());
    history.record(application.id(), HistoryKind.CORRECTED, Map.of("snapshot", number), Map.of());
    letters.write(
        letterDetails.named(application, posting),
        new CorrectionReceived(
            letterDetails.job(application, posting),
            reference(application),
            clock.instant(),
            links.mine(application.id(), application.language())));
  }

  void withdrawn(Application application, PublicPosting posting, @Nullable Instant undoUntil) {
    withdrawnWithoutLetter(application);
    letters.write(
        letterDetails.named(application, posting),
        new WithdrawalConfirmed(
            letterDetails.job(application, posting),
            reference(application),
            clock.instant(),
            undoUntil,
            links.mine(application.id(), application.language())));
  }

  /** For a posting that was taken down, so that nothing is there to name in a letter. */
  void withdrawnWithoutLetter(Application application) {
    transitions.withdraw(application);
    history.record(application.id(), HistoryKind.WITHDRAWN);
  }

  void reinstated(Application application, PublicPosting posting) {
    transitions.reinstate(application);
    history.record(application.id(), HistoryKind.REINSTATED);
    letters.write(
        letterDetails.named(application, posting),
        new WithdrawalUndone(
            letterDetails.job(application, posting),
            reference(application),
            clock.instant(),
            Objects.requireNonNull(application.times().replyBy()),
            links.mine(application.id(), application.language())));
  }

  /** It counts from now on for the address and posting. */
  void confirmed(Application application) {
    transitions.confirm(application);
    if (application.address().confirmedAt() == null) {
      history.record(application.id(), HistoryKind.ADDRESS_CONFIRMED);
    }
  }

  /** It stays, and no letter goes to that address any more. */
  void disowned(Application application) {
    transitions.disown(application);
    history.record(application.id(), HistoryKind.ADDRESS_DISOWNED);
  }

  /** Another one is to count. */
  void unconfirmed(Application application) {
    jdbc.sql("update application set confirmed_at = null where id = :id")
        .param("id", application.id().value())
        .update();
  }

  private static String reference(Application application) {
    return Objects.requireNonNull(application.reference());
  }
}
