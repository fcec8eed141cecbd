package org.vivier.applications;

import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.applications.form.Questions;
import org.vivier.postings.PublicPosting;
import org.vivier.vault.EmailIndex;

/** A second application with the same address: the first is shown to its owner, by letter. */
@Component
class Duplicates {
  private static final String CONSTRAINT = "application_once";

  private final ApplicationRows rows;
  private final Applications applications;
  private final CurrentPostings postings;
  private final EmailIndex emails;
  private final Postal postal;
  private final Links links;
  private final DuplicateNotes notes;

  Duplicates(
      ApplicationRows rows,
      Applications applications,
      CurrentPostings postings,
      EmailIndex emails,
      Postal postal,
      Links links,
      DuplicateNotes notes) {
    this.rows = rows;
    this.applications = applications;
    this.postings = postings;
    this.emails = emails;
    this.postal = postal;
    this.links = links;
    this.notes = notes;
  }

  static boolean is(DuplicateKeyException e) {
    return String.valueOf(e.getMessage()).contains(CONSTRAINT);
  }

  /** Writes to the address and tells the device no more than it may know. */
  Submission note(Device device, ApplicationId id) {
    Application draft = rows.lock(device, id);
    byte[] index = emails.of(draft.answers().first(Questions.EMAIL));
    return rows
        .where("a.state in ('submitted', 'withdrawn') and a.email_index = :x", index)
        .stream()
        .filter(first -> first.posting().equals(draft.posting()))
        .findFirst()
        .map(first -> tell(device, draft, first))
        // The first was erased in the meantime; the next try goes through.
        .orElseGet(() -> new Submission.Duplicate(null));
  }

  private Submission tell(Device device, Application draft, Application first) {
    notes.record(draft);
    boolean visible = applications.visibleTo(device, first.id()).isPresent();
    if (!visible) {
      // One attempt after the other: the next one sees the letter that this one writes.
      rows.lock(first.id()).ifPresent(this::writeTo);
    }
    return new Submission.Duplicate(visible ? first.id() : null);
  }

  private void writeTo(Application first) {
    postings
        .of(first)
        .filter(posting -> notes.mayWriteTo(first))
        .ifPresent(posting -> notes.publish(event(first, posting)));
  }

  private DuplicateAttempted event(Application first, PublicPosting posting) {
    return new DuplicateAttempted(
        first.id(),
        postal.named(first, posting),
        postal.job(first, posting),
        Objects.requireNonNull(first.reference()),
        links.mine(first.id(), first.language()));
  }
}
