package org.vivier.applications.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationTerms;
import org.vivier.documents.ReceiveDocument;
import org.vivier.format.Contact;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.ReplyBy;
import org.vivier.postings.Schedule;

/** Makes the page before one begins. */
@Component
class StartPages {
  private final Desk desk;
  private final Drafts drafts;
  private final ApplicationTerms terms;
  private final ReceiveDocument files;
  private final Clock clock;

  StartPages(Desk desk, Drafts drafts, ApplicationTerms terms, ReceiveDocument files, Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.terms = terms;
    this.files = files;
    this.clock = clock;
  }

  StartPage of(Visit visit, PublicPosting posting) {
    Language language = visit.language();
    Schedule schedule = posting.schedule();
    return new StartPage(
        desk.frame(
            language,
            visit.words().text("apply.start.title"),
            visit.words().text("apply.start.description", posting.text(language).title()),
            ApplyPaths.start(language, posting),
            ApplyPaths.start(language.other(), posting)),
        visit.token(),
        posting.text(language).title(),
        PostingPaths.position(language, posting),
        Standing.of(schedule, clock.instant(), language),
        Day.ofNullable(new ReplyBy(schedule, desk.site().replyDays()).forEverybody(), language),
        drafts.begun(visit, posting).map(draft -> draft.path(draft.next(), language)).orElse(null),
        drafts.submitted(visit, posting).map(sent -> sent.path(Step.DONE, language)).orElse(null),
        ApplyPaths.wayBack(language),
        files.limit() >> 20,
        terms.statementWords(),
        contact(posting, language),
        visit.rejected());
  }

  /** Whom to write to about a posting. */
  String contact(PublicPosting posting, Language language) {
    @Nullable Contact own = posting.facts().facts().contact();
    return own == null ? desk.site().organization(language).contactEmail() : own.email();
  }
}
