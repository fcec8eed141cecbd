package org.vivier.applications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState.Event;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.postings.PostingId;
import org.vivier.vault.DataKeyId;

/**
 * One person's application for one posting, as it is now.
 *
 * @param dataKey names the key that seals everything personal of this application
 * @param postingVersion the version of the posting that was last answered
 * @param language chosen for correspondence
 * @param reference what people quote, {@code V-7K3M-9QXR}; null while it is a draft
 * @param answers as they stand; in a submitted application perhaps with corrections that are not
 *     sent yet
 * @param revision counts every change of the answers
 * @param frozenRevision the revision that the newest snapshot holds; 0 without one
 * @param times when what happened
 * @param address what the owner of its e-mail address showed
 */
public record Application(
    ApplicationId id,
    DataKeyId dataKey,
    PostingId posting,
    int postingVersion,
    Language language,
    ApplicationState state,
    @Nullable String reference,
    Answers answers,
    int revision,
    int frozenRevision,
    Times times,
    Address address) {

  /**
   * The instants in the life of an application.
   *
   * @param expiresAt when an abandoned draft is erased; null once submitted
   * @param replyBy the day by which the candidate hears; null before submission
   * @param lateUntil last instant at which this person may still submit, when that was allowed
   */
  public record Times(
      Instant startedAt,
      Instant touchedAt,
      @Nullable Instant expiresAt,
      @Nullable Instant submittedAt,
      @Nullable Instant withdrawnAt,
      @Nullable LocalDate replyBy,
      @Nullable Instant lateUntil) {}

  /**
   * What the owner of the e-mail address showed.
   *
   * @param answeredAt when a link or a code from a letter to it was first used for this application
   * @param confirmedAt when this became the application that counts for the address and posting
   * @param disownedAt when the owner said that this application is not theirs
   */
  public record Address(
      @Nullable Instant answeredAt, @Nullable Instant confirmedAt, @Nullable Instant disownedAt) {
    /** Nobody answered yet. */
    public static final Address SILENT = new Address(null, null, null);
  }

  /** The same with these answers. */
  public Application answered(Answers opened) {
    return new Application(
        id,
        dataKey,
        posting,
        postingVersion,
        language,
        state,
        reference,
        opened,
        revision,
        frozenRevision,
        times,
        address);
  }

  /** Whether it was begun and not submitted. */
  public boolean isDraft() {
    return state.isDraft();
  }

  /** Whether it is submitted, and neither taken back nor taken out since. */
  public boolean counts() {
    return state.counts();
  }

  /** Whether corrections may be sent, as far as its state goes: deadlines are another matter. */
  public boolean mayCorrect() {
    return state.allows(Event.CORRECT);
  }

  /** Whether the candidate may take it back. */
  public boolean mayWithdraw() {
    return state.allows(Event.WITHDRAW);
  }

  /** Whether a withdrawal may be undone, as far as its state goes. */
  public boolean mayReinstate() {
    return state.allows(Event.REINSTATE);
  }

  /** Whether the owner of its address may say if it is theirs and counts. */
  public boolean maySettle() {
    return state.allows(Event.CONFIRM) && state.allows(Event.DISOWN);
  }

  /** Whether another e-mail address may take the place of the one that was submitted. */
  public boolean mayChangeEmail() {
    return state.counts();
  }

  /** Whether accommodation may be asked for. */
  public boolean mayAskForAccommodation() {
    return state.isDraft() || state.counts();
  }

  /** Whether staff may take it out of the process. */
  public boolean mayRemove() {
    return state.allows(Event.REMOVE);
  }

  /** Whether it was submitted and has corrections that were not sent. */
  public boolean hasUnsentCorrection() {
    return mayCorrect() && revision > frozenRevision;
  }

  /** Without anything personal. */
  @Override
  public String toString() {
    return "Application[%s, %s]".formatted(id, state.code());
  }
}
