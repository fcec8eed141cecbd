package org.vivier.assessment.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.rating.ReadAssignment;
import org.vivier.assessment.rating.ReadAssignment.Read;
import org.vivier.assessment.rating.SaveForLater;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.StaffRequest;

/** Rating: one criterion of one application at a time. */
@Controller
class RatingController {
  private final AssessmentPages pages;
  private final RatingAnswers answers;
  private final ReadAssignment reading;
  private final SubmitRating submit;
  private final SaveForLater later;

  RatingController(
      AssessmentPages pages,
      RatingAnswers answers,
      ReadAssignment reading,
      SubmitRating submit,
      SaveForLater later) {
    this.pages = pages;
    this.answers = answers;
    this.reading = reading;
    this.submit = submit;
    this.later = later;
  }

  @Requires(act = Act.ASSESS, scope = "assignment")
  @GetMapping({
    AssessmentPaths.RATE_EN + AssessmentPaths.TASK,
    AssessmentPaths.RATE_FR + AssessmentPaths.TASK
  })
  ResponseEntity<byte[]> show(@PathVariable("assignment") String token, StaffRequest request) {
    HttpStatus status = request.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return reading
        .handle(token, request.member().id())
        .map(read -> answers.page(status, read, ShownRating.of(read, request), request))
        .orElseGet(() -> answers.anew(token, request));
  }

  @Requires(act = Act.ASSESS, scope = "assignment")
  @PostMapping({
    AssessmentPaths.RATE_EN + AssessmentPaths.TASK,
    AssessmentPaths.RATE_FR + AssessmentPaths.TASK
  })
  ResponseEntity<byte[]> rate(@PathVariable("assignment") String token, StaffRequest request) {
    StaffMemberId assessor = request.member().id();
    RatingForm form = RatingForm.of(request.form());
    String then = request.typed("then");
    if (then.equals("keep")) {
      // The page saves by itself while somebody writes: they look at nothing anew.
      boolean kept = later.whileOpen(token, assessor, form.said());
      return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
    }
    Optional<Read> read = reading.handle(token, assessor);
    if (read.isEmpty()) {
      later.handle(token, assessor, form.said());
      return answers.anew(token, request);
    }
    if (then.equals("save") && read.get().assignment().isOpen()) {
      later.handle(token, assessor, form.said());
      return pages.done(AssessmentPaths.task(token), "kept", request);
    }
    return answers.to(
        submit.handle(token, assessor, form.version(), form.said(), read.get().rendition()),
        read.get(),
        form,
        request);
  }
}
