package org.vivier.assessment.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.Order;
import org.vivier.assessment.rating.Rating;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.ReadAssignment;
import org.vivier.assessment.rating.ReadAssignment.Read;
import org.vivier.assessment.rating.SaveForLater;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.assessment.rating.SubmitRating.Answer;
import org.vivier.assessment.rating.SubmitRating.Fault;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.words.Words;
import org.vivier.processes.criteria.Criteria;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Rating: one criterion of one application at a time. */
@Controller
class RatingController {
  private final AssessmentPages pages;
  private final RatePages rates;
  private final ReadAssignment reading;
  private final Assignments assignments;
  private final SubmitRating submit;
  private final SaveForLater later;
  private final Criteria criteria;

  RatingController(
      AssessmentPages pages,
      RatePages rates,
      ReadAssignment reading,
      Assignments assignments,
      SubmitRating submit,
      SaveForLater later,
      Criteria criteria) {
    this.pages = pages;
    this.rates = rates;
    this.reading = reading;
    this.assignments = assignments;
    this.submit = submit;
    this.later = later;
    this.criteria = criteria;
  }

  @Requires(act = Act.ASSESS, scope = "assignment")
  @GetMapping({
    AssessmentPaths.RATE_EN + AssessmentPaths.TASK,
    AssessmentPaths.RATE_FR + AssessmentPaths.TASK
  })
  ResponseEntity<byte[]> show(@PathVariable("assignment") String token, StaffRequest request) {
    Optional<Read> found = reading.handle(token, request.member().id());
    if (found.isEmpty()) {
      return anew(token, request);
    }
    Read read = found.get();
    boolean rejected = request.rejected();
    boolean cameAlong = rejected || LanguageSwitch.among(request.http());
    boolean amends = request.http().getParameter("amend") != null;
    RatingEntry said =
        cameAlong
            ? RatingForm.of(request.form()).said()
            : amends
                ? read.own().map(Rating::said).orElse(RatingEntry.NOTHING)
                : read.draft().orElse(RatingEntry.NOTHING);
    @Nullable Notice notice =
        rejected
            ? Notice.conflict(
                request.words().text("assessment.rate.rejected"),
                request.words().text("assessment.rate.rejectedText"))
            : AssessmentPages.done(request, "submitted", "kept", "anew");
    return page(
        rejected ? HttpStatus.FORBIDDEN : HttpStatus.OK,
        read,
        new RatePages.Shown(said, List.of(), amends, notice),
        request);
  }

  @Requires(act = Act.ASSESS, scope = "assignment")
  @PostMapping({
    AssessmentPaths.RATE_EN + AssessmentPaths.TASK,
    AssessmentPaths.RATE_FR + AssessmentPaths.TASK
  })
  ResponseEntity<byte[]> rate(@PathVariable("assignment") String token, StaffRequest request) {
    RatingForm form = RatingForm.of(request.form());
    String then = request.typed("then");
    if (then.equals("keep")) {
      // The page saves by itself while somebody writes: they look at nothing anew.
      boolean open =
          assignments
              .find(token, request.member().id().value())
              .filter(Assignment::isOpen)
              .isPresent();
      return ResponseEntity.status(
              open && later.handle(token, request.member().id(), form.said())
                  ? HttpStatus.NO_CONTENT
                  : HttpStatus.CONFLICT)
          .build();
    }
    Optional<Read> read = reading.handle(token, request.member().id());
    if (read.isEmpty()) {
      later.handle(token, request.member().id(), form.said());
      return anew(token, request);
    }
    Assignment one = read.get().assignment();
    if (then.equals("save") && one.isOpen()) {
      later.handle(token, request.member().id(), form.said());
      return pages.done(AssessmentPaths.task(token).in(request.language()), "kept");
    }
    Answer answer =
        submit.handle(
            token, request.member().id(), form.version(), form.said(), read.get().rendition());
    return answer(answer, read.get(), form, request);
  }

  /** To the task that took the place of this one, if one did: what was typed waits there. */
  private ResponseEntity<byte[]> anew(String token, StaffRequest request) {
    return assignments
        .successor(token, request.member().id().value())
        .map(next -> pages.done(AssessmentPaths.task(next).in(request.language()), "anew"))
        .orElseThrow(StaffResponses::missing);
  }

  private ResponseEntity<byte[]> answer(
      Answer answer, Read read, RatingForm form, StaffRequest request) {
    RatingEntry said = form.said();
    return switch (answer) {
      case Answer.Submitted(), Answer.Already() -> next(read.assignment(), request);
      case Answer.Wrong(List<Fault> faults) ->
          page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              read,
              new RatePages.Shown(said, faults, said.amended() != null, null),
              request);
      case Answer.NotTheirs() -> throw StaffResponses.missing();
      case Answer.TooLate() -> conflict("too-late", read, said, request);
      case Answer.CriterionChanged() ->
          conflict("changed", read, said, request, before(read, form.version(), request));
      case Answer.Different() -> conflict("different", read, said, request);
    };
  }

  /** What the criterion said when the form was shown. */
  private String before(Read read, int version, StaffRequest request) {
    return criteria.versions(read.assignment().criterion()).stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .map(one -> one.written().text().in(request.language()))
        .orElse("…");
  }

  private ResponseEntity<byte[]> conflict(
      String why, Read before, RatingEntry said, StaffRequest request, Object... more) {
    Words words = request.words();
    Read now =
        reading
            .handle(before.assignment().token(), request.member().id())
            .orElseThrow(StaffResponses::missing);
    return page(
        HttpStatus.CONFLICT,
        now,
        new RatePages.Shown(
            said,
            List.of(),
            why.equals("different"),
            Notice.conflict(
                words.text("assessment.rate.conflict." + why),
                words.text("assessment.rate.conflictText." + why, more))),
        request);
  }

  /** Straight to the next one; after the last, to what is left. */
  private ResponseEntity<byte[]> next(Assignment one, StaffRequest request) {
    Language language = request.language();
    Order order = Order.of(request.http().getParameter("by"));
    return assignments
        .next(request.member().id().value(), one, order)
        .map(next -> pages.seeOther(RatePages.path(next.token(), order, language)))
        .orElseGet(() -> pages.done(AssessmentPaths.rating().in(language), "all-rated"));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Read read, RatePages.Shown shown, StaffRequest request) {
    return pages.page(status, "rate", rates.page(read, shown, request));
  }
}
