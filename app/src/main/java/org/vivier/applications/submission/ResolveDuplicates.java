package org.vivier.applications.submission;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.LinkPurpose;
import org.vivier.access.LinkTokens;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.record.AddressProofs;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.forms.Questions;

/**
 * Lets the owner of an address say which of several applications for one posting counts. Reached by
 * the link of a letter alone: who only began an application with that address has none.
 */
@Component
public class ResolveDuplicates {
  /** What the owner of the address says of one application. */
  public enum Choice {
    /** It is theirs, and counts. */
    COUNTS,
    /** It is theirs, and is taken back. */
    WITHDRAW,
    /** It is somebody else's, who gave the wrong address. It stays, and letters to it end. */
    NOT_MINE
  }

  /**
   * One of several.
   *
   * @param name as it was typed
   * @param confirmed whether it counts now
   */
  public record One(String reference, Instant submittedAt, String name, boolean confirmed) {
    /** Without the name. */
    @Override
    public String toString() {
      return "One[%s]".formatted(reference);
    }
  }

  /**
   * Several applications of one address for one posting.
   *
   * @param letter the one that the letter was about
   * @param all the oldest first
   */
  public record Several(Application letter, List<One> all) {
    public Several {
      all = List.copyOf(all);
    }
  }

  private final LinkTokens links;
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final AddressProofs proofs;
  private final Changes changes;

  ResolveDuplicates(
      LinkTokens links,
      ApplicationRows rows,
      CurrentPostings postings,
      AddressProofs proofs,
      Changes changes) {
    this.links = links;
    this.rows = rows;
    this.postings = postings;
    this.proofs = proofs;
    this.changes = changes;
  }

  /** What this link leads to; empty when it doesn't hold, or when there is nothing to settle. */
  @Transactional(readOnly = true)
  public Optional<Several> look(String token) {
    return linked(token)
        .map(letter -> new Several(letter, ones(letter)))
        .filter(several -> several.all().size() > 1);
  }

  private List<One> ones(Application letter) {
    return beside(letter).stream()
        .map(one ->
            new One(
                Objects.requireNonNull(one.reference()),
                Objects.requireNonNull(one.times().submittedAt()),
                one.answers().first(Questions.NAME).strip(),
                one.address().confirmedAt() != null))
        .toList();
  }

  /**
   * Settles it. One that nothing is said of stays as it is.
   *
   * @param choices by reference; at most one counts
   * @return false when there is nothing to settle any more
   */
  @Transactional
  public boolean handle(String token, Map<String, Choice> choices) {
    if (choices.values().stream().filter(Choice.COUNTS::equals).count() > 1) {
      throw new IllegalArgumentException("one application counts for each person");
    }
    Optional<Application> letter = linked(token);
    if (letter.isEmpty()) {
      return false;
    }
    List<Application> all =
        beside(letter.get()).stream()
            .sorted(Comparator.comparing(one -> one.id().value()))
            .flatMap(one -> rows.lock(one.id()).stream())
            .filter(Application::maySettle)
            .toList();
    if (all.size() < 2) {
      return false;
    }
    var address = proofs.of(letter.get().posting(), letter.get().answers().first(Questions.EMAIL));
    proofs.takeTurns(address);
    // The one that counted gives way before another can.
    all.forEach(one -> settle(one, choices.get(one.reference()), Choice.NOT_MINE));
    all.forEach(one -> settle(one, choices.get(one.reference()), Choice.WITHDRAW));
    if (choices.containsValue(Choice.COUNTS)) {
      all.forEach(changes::unconfirmed);
    }
    all.forEach(one -> settle(one, choices.get(one.reference()), Choice.COUNTS));
    proofs.confirmTheOnlyOne(address);
    return true;
  }

  private void settle(Application one, @Nullable Choice said, Choice now) {
    if (said != now) {
      return;
    }
    switch (now) {
      case COUNTS -> changes.confirmed(one);
      case NOT_MINE -> {
        changes.disowned(one);
        links.revokeAll(one.id().value());
      }
      case WITHDRAW ->
          postings
              .of(one)
              .ifPresentOrElse(
                  posting -> changes.withdrawn(one, posting, postings.changesUntil(one, posting)),
                  () -> changes.withdrawnWithoutLetter(one));
    }
  }

  /** The application that a letter with this link was about, while it can be settled. */
  private Optional<Application> linked(String token) {
    return links
        .find(token)
        .filter(link -> link.purpose() == LinkPurpose.MINE)
        .flatMap(link -> rows.find(new ApplicationId(link.application())))
        .filter(one -> one.address().disownedAt() == null)
        .filter(one -> !one.answers().first(Questions.EMAIL).isBlank());
  }

  private List<Application> beside(Application letter) {
    var address = proofs.of(letter.posting(), letter.answers().first(Questions.EMAIL));
    return rows.where("a.state = 'submitted' and a.email_index = :x", address.index()).stream()
        .filter(one -> one.posting().equals(letter.posting()))
        .sorted(
            Comparator.comparing(
                    (Application one) -> Objects.requireNonNull(one.times().submittedAt()))
                .thenComparing(one -> one.id().value()))
        .toList();
  }
}
