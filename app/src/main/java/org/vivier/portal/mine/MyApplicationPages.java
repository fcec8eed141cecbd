package org.vivier.portal.mine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Accommodations;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.FurtherPages;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.PendingEmail;
import org.vivier.applications.Snapshot;
import org.vivier.applications.ToldAnswers;
import org.vivier.format.Language;
import org.vivier.letters.ReceivedLetters;
import org.vivier.messages.Conversation;
import org.vivier.messages.Conversations;
import org.vivier.platform.words.Moment;
import org.vivier.portal.AnswerSections;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.MyApplicationPaths.Place;
import org.vivier.portal.Step;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;
import org.vivier.postings.Stage;

/** Makes the candidate's page. */
@Component
public class MyApplicationPages {
  private final Applications applications;
  private final Postings postings;
  private final ReceivedLetters letters;
  private final Accommodations accommodations;
  private final AnswerSections sections;
  private final CandidateResponses responses;
  private final ToldAnswers told;
  private final Conversations conversations;
  private final ObjectProvider<FurtherPages> further;

  // Each is one part of what stands on the page; nothing here decides anything.
  MyApplicationPages(
      Applications applications,
      Postings postings,
      ReceivedLetters letters,
      Accommodations accommodations,
      AnswerSections sections,
      CandidateResponses responses,
      ToldAnswers told,
      Conversations conversations,
      ObjectProvider<FurtherPages> further) {
    this.applications = applications;
    this.postings = postings;
    this.letters = letters;
    this.accommodations = accommodations;
    this.sections = sections;
    this.responses = responses;
    this.told = told;
    this.conversations = conversations;
    this.further = further;
  }

  MyApplicationPage of(CandidateRequest visit, Draft sent) {
    Language language = visit.language();
    Application application = sent.application();
    List<Snapshot> snapshots = applications.snapshots(application);
    @Nullable GivenAnswer answer = application.counts() ? told.to(sent.id()).orElse(null) : null;
    return new MyApplicationPage(
        responses.frame(
            sent.posting(),
            language,
            visit.words().text("portal.mine.oneTitle"),
            visit.words().text("portal.mine.description"),
            MyApplicationPaths.one(language, sent.id()),
            MyApplicationPaths.one(language.other(), sent.id())),
        visit.token(),
        sent.job(language),
        position(sent, language),
        standing(visit, sent, answer),
        can(sent),
        paths(sent, language),
        sections.of(sent, snapshots.getLast(), language),
        snapshots.stream().map(found -> version(sent, found, language)).toList(),
        messages(sent, language),
        letters.to(application.dataKey()).stream()
            .map(letter ->
                new MyApplicationPage.Letter(letter, sent.moment(letter.writtenAt(), language)))
            .toList(),
        applications.history(application).stream()
            .map(entry ->
                new MyApplicationPage.Happening(
                    sent.moment(entry.at(), language), entry.text(language)))
            .toList(),
        sent.email(),
        applications.pendingEmail(application).map(PendingEmail::address).orElse(null),
        application.address().disownedAt() != null,
        accommodation(sent, language),
        declaration(sent, answer, language),
        further.stream().flatMap(room -> room.of(sent.id(), language).stream()).toList(),
        responses.contacts(sent.posting(), language).questions(),
        FlashMessage.of(visit)
            .map(done -> visit.words().text("portal.mine.done-" + done.code()))
            .orElse(null),
        visit.rejected());
  }

  private MyApplicationPage.Messages messages(Draft sent, Language language) {
    Conversation conversation = conversations.of(sent.id());
    return new MyApplicationPage.Messages(
        MyApplicationPaths.at(language, sent.id(), Place.MESSAGES),
        conversation.messages().size(),
        conversation.unseen());
  }

  /** What became of the request for accommodation, in words. */
  public @Nullable String accommodation(Draft draft, Language language) {
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

  /** Asked again once they know that they qualified; nothing says whether they declared before. */
  private static @Nullable String declaration(
      Draft sent, @Nullable GivenAnswer answer, Language language) {
    return answer != null && answer.goesOn()
        ? PostingPaths.selfDeclarationOfQualified(language, sent.posting())
        : null;
  }

  private static MyApplicationPage.Status standing(
      CandidateRequest visit, Draft sent, @Nullable GivenAnswer answer) {
    Language language = visit.language();
    Application application = sent.application();
    @Nullable Instant submitted = application.times().submittedAt();
    var replyBy = application.times().replyBy();
    boolean heard = answer != null && !answer.goesOn();
    return new MyApplicationPage.Status(
        application.state(),
        java.util.Objects.requireNonNull(application.reference()),
        GivenAnswer.standing(application.state(), answer, language),
        answer == null
            ? visit.words().text("portal.mine.next-" + next(sent))
            : answer.next(language),
        submitted == null ? null : sent.moment(submitted, language),
        replyBy == null || heard ? null : Moment.date(replyBy, language),
        answer == null ? null : sent.moment(answer.toldAt(), language),
        sent.standing(language));
  }

  private static String next(Draft sent) {
    String state = sent.application().state().code();
    if (sent.submitted() && sent.stage() == Stage.EVERGREEN) {
      return state + "-inventory";
    }
    boolean comesBack = sent.application().mayCorrect() || sent.application().mayReinstate();
    if (!comesBack) {
      return state;
    }
    return state
        + (sent.changeable() ? "-open" : sent.stage() == Stage.UPCOMING ? "-upcoming" : "-closed");
  }

  private static MyApplicationPage.Can can(Draft sent) {
    Application application = sent.application();
    return new MyApplicationPage.Can(
        application.mayCorrect() && sent.changeable(),
        application.hasUnsentCorrection(),
        application.mayWithdraw(),
        application.mayReinstate() && sent.changeable(),
        application.mayAskForAccommodation());
  }

  private static MyApplicationPage.Paths paths(Draft sent, Language language) {
    return new MyApplicationPage.Paths(
        sent.path(Step.YOU, language),
        sent.path(Step.CHECK, language),
        MyApplicationPaths.at(language, sent.id(), Place.DISCARD),
        MyApplicationPaths.at(language, sent.id(), Place.WITHDRAWAL),
        MyApplicationPaths.at(language, sent.id(), Place.REINSTATEMENT),
        MyApplicationPaths.at(language, sent.id(), Place.LANGUAGE),
        MyApplicationPaths.at(language, sent.id(), Place.EMAIL),
        MyApplicationPaths.accommodation(language, sent.id()),
        MyApplicationPaths.at(language, sent.id(), Place.ARCHIVE),
        MyApplicationPaths.at(language, sent.id(), Place.ERASURE),
        MyApplicationPaths.all(language),
        MyApplicationPaths.signOut(language));
  }

  private static MyApplicationPage.Version version(
      Draft sent, Snapshot snapshot, Language language) {
    return new MyApplicationPage.Version(
        snapshot.number(),
        sent.moment(snapshot.takenAt(), language),
        MyApplicationPaths.version(language, sent.id(), snapshot.number()));
  }
}
