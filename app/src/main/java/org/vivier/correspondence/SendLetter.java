package org.vivier.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.LetterState.Event;
import org.vivier.correspondence.Seals.Opened;
import org.vivier.correspondence.transport.DeliveryResult;
import org.vivier.correspondence.transport.Mail;
import org.vivier.correspondence.transport.MailAddress;
import org.vivier.correspondence.transport.MailSettings;
import org.vivier.correspondence.transport.Transport;

/**
 * Makes one attempt to send a letter. Whatever ends the process in between, the next attempt finds
 * the letter as it was: sent at least once, and twice only when the end came between the server's
 * yes and our note of it.
 */
@Component
class SendLetter {
  private static final Logger LOG = LoggerFactory.getLogger(SendLetter.class);
  private static final Duration WHILE_NO_TRANSPORT = Duration.ofMinutes(5);

  private final LetterRows letters;
  private final Suppressions suppressions;
  private final Seals seals;
  private final Transport transport;
  private final Backoff backoff;
  private final int mostAttempts;
  private final Clock clock;

  SendLetter(
      LetterRows letters,
      Suppressions suppressions,
      Seals seals,
      Transport transport,
      Backoff backoff,
      MailSettings settings,
      Clock clock) {
    this.letters = letters;
    this.suppressions = suppressions;
    this.seals = seals;
    this.transport = transport;
    this.backoff = backoff;
    this.mostAttempts = settings.attempts();
    this.clock = clock;
  }

  /** Tries now. The answer is when to try again; empty when nothing is left to do. */
  Optional<Instant> handle(LetterId id) {
    if (!transport.ready()) {
      return Optional.of(clock.instant().plus(WHILE_NO_TRANSPORT));
    }
    return letters.waiting(id).flatMap(this::attempt);
  }

  private Optional<Instant> attempt(WaitingLetter waiting) {
    StoredLetter letter = waiting.letter();
    if (!letter.kind().askedFor() && waiting.suppressed()) {
      return end(letter, Event.SUPPRESSED, "address suppressed");
    }
    if (letter.progress().attempts() >= mostAttempts) {
      return end(letter, Event.FAILED, "interrupted");
    }
    Optional<Opened> opened = seals.open(letter);
    if (opened.isEmpty()) {
      return end(letter, Event.KEY_GONE, null);
    }
    Optional<MailAddress> address = MailAddress.of(opened.get().address());
    if (address.isEmpty()) {
      return end(letter, Event.FAILED, "address unusable");
    }
    letters.beginAttempt(letter.id());
    return answered(letter, transport.handOver(mail(letter, opened.get(), address.get())));
  }

  private Optional<Instant> answered(StoredLetter letter, DeliveryResult answer) {
    return switch (answer) {
      case DeliveryResult.Accepted accepted -> end(letter, Event.ACCEPTED, accepted.reference());
      case DeliveryResult.Refused refused -> {
        if (refused.addressUnusable()) {
          suppressions.add(letter.id());
        }
        yield end(letter, Event.FAILED, refused.reason());
      }
      case DeliveryResult.Postponed postponed -> later(letter, postponed.reason());
    };
  }

  private Optional<Instant> later(StoredLetter letter, String reason) {
    int attempts = letter.progress().attempts() + 1;
    if (attempts >= mostAttempts) {
      return end(letter, Event.FAILED, reason);
    }
    Instant next = clock.instant().plus(backoff.after(attempts));
    letters.postpone(letter.id(), reason);
    LOG.info("Letter {} waits until {}: {}", letter.id(), next, reason);
    return Optional.of(next);
  }

  private Optional<Instant> end(StoredLetter letter, Event event, @Nullable String note) {
    letters.move(letter.id(), event, note);
    if (event == Event.FAILED) {
      LOG.error("Letter {} cannot be sent, see the dead letters: {}", letter.id(), note);
    }
    return Optional.empty();
  }

  private static Mail mail(StoredLetter letter, Opened opened, MailAddress to) {
    return new Mail(
        letter.id().value(),
        letter.kind(),
        letter.language(),
        to,
        opened.text(),
        letter.progress().attemptedAt() != null);
  }
}
