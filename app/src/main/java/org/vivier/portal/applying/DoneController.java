package org.vivier.portal.applying;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.applications.Application;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Stage;

/** The receipt: shown once the application is on disk, and whenever one comes back to it. */
@Controller
class DoneController {
  private final QuestionsPages frames;
  private final CandidateResponses responses;

  DoneController(QuestionsPages frames, CandidateResponses responses) {
    this.frames = frames;
    this.responses = responses;
  }

  @GetMapping({"/en/apply/{id}/done", "/fr/postuler/{id}/confirmation"})
  ResponseEntity<byte[]> show(CandidateRequest request, Draft sent) {
    Application application = sent.application();
    @Nullable String reference = application.reference();
    @Nullable LocalDate replyBy = application.times().replyBy();
    if (reference == null || replyBy == null) {
      return responses.redirect(sent.path(Step.CHECK, request.language()));
    }
    Language language = request.language();
    DonePage page =
        new DonePage(
            frames.frame(request, sent, Step.DONE),
            sent.job(language),
            sent.posting().key(),
            application.state(),
            sent.stage() == Stage.EVERGREEN,
            reference,
            Moment.date(replyBy, language),
            sent.email(),
            responses.letterLeaves(),
            MyApplicationPaths.one(language, sent.id()),
            PostingPaths.selfDeclaration(language, sent.posting()));
    return responses.page(HttpStatus.OK, "done", page);
  }
}
