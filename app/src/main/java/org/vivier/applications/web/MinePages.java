package org.vivier.applications.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Accommodations;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.PendingEmail;
import org.vivier.applications.ReceivedLetters;
import org.vivier.applications.Snapshot;
import org.vivier.applications.web.MinePaths.Place;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;
import org.vivier.postings.Stage;

/** Makes the candidate's page. */
@Component
class MinePages {
  private final Applications applications;
  private final Postings postings;
  private final ReceivedLetters letters;
  private final Accommodations accommodations;
  private final AnswerSections sections;
  private final StartPages contacts;
  private final Desk desk;

  MinePages(
      Applications applications,
      Postings postings,
      ReceivedLetters letters,
      Accommodations accommodations,
      AnswerSections sections,
      StartPages contacts,
      Desk desk) {
    this.applications = applications;
    this.postings = postings;
    this.letters = letters;
    this.accommodations = accommodations;
    this.sections = sections;
    this.contacts = contacts;
    this.desk = desk;
  }

  MinePage of(Visit visit, Draft sent) {
    Language language = visit.language();
    Application application = sent.application();
    List<Snapshot> snapshots = applications.snapshots(application);
    return new MinePage(
        desk.frame(
            language,
            visit.words().text("apply.mine.oneTitle"),
            visit.words().text("apply.mine.description"),
            MinePaths.one(language, sent.id()),
            MinePaths.one(language.other(), sent.id())),
        visit.token(),
        sent.job(language),
        position(sent, language),
        standing(visit, sent),
        can(sent),
        paths(sent, language),
        sections.of(sent, snapshots.getLast(), language),
        snapshots.stream().map(found -> version(sent, found, language)).toList(),
        letters.to(application.candidate()).stream()
            .map(letter -> new MinePage.Letter(letter, sent.moment(letter.writtenAt(), language)))
            .toList(),
        applications.history(application).stream()
            .map(entry ->
                new MinePage.Happening(sent.moment(entry.at(), language), entry.text(language)))
            .toList(),
        sent.email(),
        applications.pendingEmail(application).map(PendingEmail::address).orElse(null),
        application.address().disownedAt() != null,
        accommodation(sent, language),
        contacts.contact(sent.posting(), language),
        Done.of(visit)
            .map(done -> visit.words().text("apply.mine.done-" + done.code()))
            .orElse(null),
        visit.rejected());
  }

  /** What became of the request for accommodation, in words. */
  @Nullable String accommodation(Draft draft, Language language) {
    return accommodations
        .of(draft.id().value())
        .map(found -> found.state().forCandidate(language))
        .orElse(null);
  }

  private @Nullable String position(Draft sent, Language language) {
    return postings
        .find(sent.posting().id())
        .map(posting -> PostingPaths.position(language, posting))
        .orElse(null);
  }

  private static MinePage.Standing standing(Visit visit, Draft sent) {
    Language language = visit.language();
    Application application = sent.application();
    @Nullable Instant submitted = application.times().submittedAt();
    var replyBy = application.times().replyBy();
    return new MinePage.Standing(
        application.state(),
        java.util.Objects.requireNonNull(application.reference()),
        application.state().forCandidate(language),
        visit.words().text("apply.mine.next-" + next(sent)),
        submitted == null ? null : sent.moment(submitted, language),
        replyBy == null ? null : Moment.date(replyBy, language),
        sent.standing(language));
  }

  private static String next(Draft sent) {
    String state = sent.application().state().code();
    boolean comesBack = sent.application().mayCorrect() || sent.application().mayReinstate();
    if (!comesBack) {
      return state;
    }
    return state
        + (sent.changeable() ? "-open" : sent.stage() == Stage.UPCOMING ? "-upcoming" : "-closed");
  }

  private static MinePage.Can can(Draft sent) {
    Application application = sent.application();
    return new MinePage.Can(
        application.mayCorrect() && sent.changeable(),
        application.hasUnsentCorrection(),
        application.mayWithdraw(),
        application.mayReinstate() && sent.changeable(),
        application.mayAskForAccommodation());
  }

  private static MinePage.Paths paths(Draft sent, Language language) {
    return new MinePage.Paths(
        sent.path(Step.YOU, language),
        sent.path(Step.CHECK, language),
        MinePaths.at(language, sent.id(), Place.DISCARD),
        MinePaths.at(language, sent.id(), Place.WITHDRAWAL),
        MinePaths.at(language, sent.id(), Place.REINSTATEMENT),
        MinePaths.at(language, sent.id(), Place.LANGUAGE),
        MinePaths.at(language, sent.id(), Place.EMAIL),
        MinePaths.accommodation(language, sent.id()),
        MinePaths.at(language, sent.id(), Place.ARCHIVE),
        MinePaths.at(language, sent.id(), Place.ERASURE),
        MinePaths.all(language),
        MinePaths.signOut(language));
  }

  private static MinePage.Version version(Draft sent, Snapshot snapshot, Language language) {
    return new MinePage.Version(
        snapshot.number(),
        sent.moment(snapshot.takenAt(), language),
        MinePaths.version(language, sent.id(), snapshot.number()));
  }
}
