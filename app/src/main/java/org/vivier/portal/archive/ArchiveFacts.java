package org.vivier.portal.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.accommodations.CaseEvent;
import org.vivier.accommodations.CaseFile;
import org.vivier.applications.Application;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.PendingEmail;
import org.vivier.measures.Measure;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.portal.ApplicationWindow;
import org.vivier.portal.archive.ArchivePage.Fact;

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
    CaseFile found = archive.accommodation();
    return found == null ? List.of() : new ArchiveFacts(archive).of(found);
  }

  private List<Fact> standing() {
    Application application = archive.draft().application();
    Application.Times times = application.times();
    GivenAnswer answer = archive.answer();
    add(
        "portal.archive.state",
        GivenAnswer.standing(application.state(), answer, archive.language()));
    add("portal.mine.answeredAt", answer == null ? null : answer.toldAt());
    add("portal.done.reference", application.reference());
    add("portal.archive.startedAt", times.startedAt());
    add("portal.mine.submittedAt", times.submittedAt());
    boolean waits = answer == null || answer.goesOn();
    if (archive.draft().submitted() && waits && times.replyBy() != null) {
      add("portal.mine.replyBy", Moment.date(times.replyBy(), archive.language()));
    }
    add("portal.archive.withdrawnAt", times.withdrawnAt());
    add("portal.archive.withdrawalReason", archive.withdrawalReason());
    ApplicationWindow posting = archive.draft().standing(archive.language());
    if (posting.at() != null) {
      add("portal.mine." + posting.word(), posting.at().wording());
    }
    add("portal.archive.lateUntil", times.lateUntil());
    add("portal.archive.expiresAt", times.expiresAt());
    add(
        "portal.archive.language",
        words.text("portal.archive.language-" + application.language().tag()));
    addPendingEmail();
    return facts;
  }

  private void addPendingEmail() {
    PendingEmail pending = archive.pendingEmail();
    if (pending != null) {
      add(
          "portal.archive.pendingEmail",
          words.text(
              "portal.archive.pendingEmailText",
              pending.address(),
              archive.moment(pending.until()).wording()));
    }
  }

  private List<Fact> of(CaseFile found) {
    add("portal.archive.state", found.state().forCandidate(archive.language()));
    add("portal.accommodation.what", found.request().needs());
    add("portal.accommodation.reach", found.request().reach());
    add("portal.archive.savedAt", found.request().savedAt());
    add("portal.archive.requestedAt", found.request().requestedAt());
    found.conversation().forEach(event -> add("portal.archive.talk", said(event)));
    add("portal.archive.agreed", written(found.agreed()));
    return facts;
  }

  private String said(CaseEvent event) {
    String who =
        words.text(
            event.actor().equals(Actor.CANDIDATE)
                ? "portal.accommodation.you"
                : "portal.accommodation.coordinator");
    String head = who + " – " + archive.moment(event.at()).wording();
    return Stream.of(head, Objects.requireNonNullElse(event.words(), ""), written(event.measures()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String written(List<Measure> measures) {
    return measures.stream()
        .map(measure -> measure.in(archive.language()))
        .collect(Collectors.joining("\n"));
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
