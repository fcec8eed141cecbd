package org.vivier.portal.applying;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.vivier.documents.ReceiveDocument;
import org.vivier.format.Language;
import org.vivier.forms.FormTerms;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.UnbrokenCodes;
import org.vivier.platform.words.Words;
import org.vivier.portal.ApplicationWindow;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Drafts;
import org.vivier.portal.Step;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.ReplyBy;
import org.vivier.postings.Schedule;
import org.vivier.postings.Stage;

/** Makes the page before one begins. */
@Component
class StartPages {
  private final CandidateResponses responses;
  private final Drafts drafts;
  private final FormTerms terms;
  private final ReceiveDocument files;
  private final Clock clock;

  StartPages(
      CandidateResponses responses,
      Drafts drafts,
      FormTerms terms,
      ReceiveDocument files,
      Clock clock) {
    this.responses = responses;
    this.drafts = drafts;
    this.terms = terms;
    this.files = files;
    this.clock = clock;
  }

  StartPage of(CandidateRequest request, PublicPosting posting) {
    Language language = request.language();
    Words words = request.words();
    Schedule schedule = posting.schedule();
    boolean inventory = schedule.at(clock.instant()) == Stage.EVERGREEN;
    return new StartPage(
        responses.frame(
            posting,
            language,
            words.text(inventory ? "portal.start.title-inventory" : "portal.start.title"),
            words.text(
                inventory ? "portal.start.description-inventory" : "portal.start.description",
                posting.text(language).title()),
            ApplyPaths.start(language, posting),
            ApplyPaths.start(language.other(), posting)),
        request.token(),
        UnbrokenCodes.in(posting.text(language).title()),
        posting.key(),
        PostingPaths.position(language, posting),
        ApplicationWindow.of(schedule, clock.instant(), language),
        Day.ofNullable(
            new ReplyBy(schedule, responses.site().replyDays()).forEverybody(), language),
        drafts
            .begun(request, posting)
            .map(draft -> draft.path(draft.next(), language))
            .orElse(null),
        drafts.submitted(request, posting).map(sent -> sent.path(Step.DONE, language)).orElse(null),
        ApplyPaths.wayBack(language),
        files.limit() >> 20,
        terms.statementWords(),
        responses.contacts(posting, language).questions(),
        inventory,
        request.rejected());
  }
}
