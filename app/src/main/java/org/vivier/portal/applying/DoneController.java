package org.vivier.portal.applying;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.applications.Application;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.portal.Desk;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Stage;

/** The receipt: shown once the application is on disk, and whenever one comes back to it. */
@Controller
class DoneController {
  private final Drafts drafts;
  private final QuestionsPages frames;
  private final Desk desk;

  DoneController(Drafts drafts, QuestionsPages frames, Desk desk) {
    this.drafts = drafts;
    this.frames = frames;
    this.desk = desk;
  }

  @GetMapping({"/en/apply/{id}/done", "/fr/postuler/{id}/confirmation"})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    Application application = sent.application();
    @Nullable String reference = application.reference();
    @Nullable LocalDate replyBy = application.times().replyBy();
    if (reference == null || replyBy == null) {
      return desk.redirect(sent.path(Step.CHECK, visit.language()));
    }
    Language language = visit.language();
    DonePage page =
        new DonePage(
            frames.frame(visit, sent, Step.DONE),
            sent.job(language),
            sent.posting().key(),
            application.state(),
            sent.stage() == Stage.EVERGREEN,
            reference,
            Moment.date(replyBy, language),
            sent.email(),
            desk.letterLeaves(),
            MinePaths.one(language, sent.id()),
            PostingPaths.selfDeclaration(language, sent.posting()));
    return desk.page(HttpStatus.OK, "done", page);
  }
}
