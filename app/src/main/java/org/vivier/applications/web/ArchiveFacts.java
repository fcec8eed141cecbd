package org.vivier.applications.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.accommodations.AccommodationCase;
import org.vivier.applications.Application;
import org.vivier.applications.PendingEmail;
import org.vivier.applications.web.ArchivePage.Fact;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/** Where an application stands, and its request for accommodation, line by line in words. */
final class ArchiveFacts {
  private final Archive archive;
  private final Words words;
  private final List<Fact> facts = new ArrayList<>();

  private ArchiveFacts(Archive archive) {
    this.archive = archive;
    this.words = Words.of(archive.language());
  }

  static List<Fact> of(Archive archive) {
    return new ArchiveFacts(archive).standing();
  }

  /** Empty when there is no request. */
  static List<Fact> accommodation(Archive archive) {
    AccommodationCase found = archive.accommodation();
    return found == null ? List.of() : new ArchiveFacts(archive).of(found);
  }

  private List<Fact> standing() {
    Application application = archive.draft().application();
    Application.Times times = application.times();
    add("apply.archive.state", application.state().forCandidate(archive.language()));
    add("apply.done.reference", application.reference());
    add("apply.archive.startedAt", times.startedAt());
    add("apply.mine.submittedAt", times.submittedAt());
    if (archive.draft().submitted() && times.replyBy() != null) {
      add("apply.mine.replyBy", Moment.date(times.replyBy(), archive.language()));
    }
    add("apply.archive.withdrawnAt", times.withdrawnAt());
    add("apply.archive.withdrawalReason", archive.withdrawalReason());
    Standing posting = archive.draft().standing(archive.language());
    if (posting.at() != null) {
      add("apply.mine." + posting.word(), posting.at().wording());
    }
    add("apply.archive.lateUntil", times.lateUntil());
    add("apply.archive.expiresAt", times.expiresAt());
    add(
        "apply.archive.language",
        words.text("apply.archive.language-" + application.language().tag()));
    addPendingEmail();
    return facts;
  }

  private void addPendingEmail() {
    PendingEmail pending = archive.pendingEmail();
    if (pending != null) {
      add(
          "apply.archive.pendingEmail",
          words.text(
              "apply.archive.pendingEmailText",
              pending.address(),
              archive.moment(pending.until()).wording()));
    }
  }

  private List<Fact> of(AccommodationCase found) {
    add("apply.archive.state", found.state().forCandidate(archive.language()));
    add("apply.accommodation.what", found.needs());
    add("apply.accommodation.reach", found.reach());
    add("apply.archive.savedAt", found.savedAt());
    add("apply.archive.requestedAt", found.requestedAt());
    return facts;
  }

  private void add(String label, @Nullable Instant at) {
    if (at != null) {
      add(label, archive.moment(at).wording());
    }
  }

  private void add(String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      facts.add(new Fact(words.text(label), text));
    }
  }
}
