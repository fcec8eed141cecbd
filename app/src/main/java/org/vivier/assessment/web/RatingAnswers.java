package org.vivier.assessment.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.Order;
import org.vivier.assessment.rating.ReadAssignment;
import org.vivier.assessment.rating.ReadAssignment.Read;
import org.vivier.assessment.rating.SubmitRating.Answer;
import org.vivier.platform.words.Words;
import org.vivier.processes.criteria.Criteria;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What is answered about a task: its page as it is then, or the way to another one. */
@Component
class RatingAnswers {
  private final AssessmentPages pages;
  private final RatePages rates;
  private final ReadAssignment reading;
  private final Assignments assignments;
  private final Criteria criteria;

  RatingAnswers(
      AssessmentPages pages,
      RatePages rates,
      ReadAssignment reading,
      Assignments assignments,
      Criteria criteria) {
    this.pages = pages;
    this.rates = rates;
    this.reading = reading;
    this.assignments = assignments;
    this.criteria = criteria;
  }

  ResponseEntity<byte[]> page(
      HttpStatus status, Read read, ShownRating shown, StaffRequest request) {
    return pages.page(status, "rate", rates.page(read, shown, request));
  }

  /** To the task that took the place of this one, if one did: what was typed waits there. */
  ResponseEntity<byte[]> anew(String token, StaffRequest request) {
    return assignments
        .successor(token, request.member().id().value())
        .map(next -> pages.done(AssessmentPaths.task(next), "anew", request))
        .orElseThrow(StaffResponses::missing);
  }

  /** What became of a rating that was submitted. */
  ResponseEntity<byte[]> to(Answer answer, Read read, RatingForm form, StaffRequest request) {
    Words words = request.words();
    return switch (answer) {
      case Answer.Submitted(), Answer.Already() -> next(read.assignment(), request);
      case Answer.Wrong(var faults) ->
          page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              read,
              ShownRating.wrong(form.said(), faults),
              request);
      case Answer.NotTheirs() -> throw StaffResponses.missing();
      case Answer.TooLate() ->
          conflict(read, ShownRating.conflict(form.said(), "too-late", words), request);
      case Answer.CriterionChanged() ->
          conflict(
              read,
              ShownRating.conflict(
                  form.said(), "changed", words, before(read, form.version(), words)),
              request);
      case Answer.Different() ->
          conflict(read, ShownRating.conflict(form.said(), "different", words), request);
    };
  }

  /** What the criterion said when the form was shown. */
  private String before(Read read, int version, Words words) {
    return criteria.versions(read.assignment().criterion()).stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .map(one -> one.written().text().in(words.language()))
        .orElse("…");
  }

  private ResponseEntity<byte[]> conflict(Read before, ShownRating shown, StaffRequest request) {
    Read now =
        reading
            .handle(before.assignment().token(), request.member().id())
            .orElseThrow(StaffResponses::missing);
    return page(HttpStatus.CONFLICT, now, shown, request);
  }

  /** Straight to the next one; after the last, to what is left. */
  private ResponseEntity<byte[]> next(Assignment one, StaffRequest request) {
    Order order = Order.of(request.typed("by"));
    return assignments
        .next(request.member().id().value(), one, order)
        .map(next -> pages.seeOther(RatePages.path(next.token(), order, request.language())))
        .orElseGet(() -> pages.done(AssessmentPaths.rating(), "all-rated", request));
  }
}
