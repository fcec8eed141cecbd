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
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.words.Words;
import org.vivier.processes.Outcome;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** An assessor recognizes somebody: they say what ties them, and lose the task if it does. */
@Controller
class ConflictController {
  private final AssessmentPages pages;
  private final Assignments assignments;
  private final ConflictsOfInterest conflicts;

  ConflictController(
      AssessmentPages pages, Assignments assignments, ConflictsOfInterest conflicts) {
    this.pages = pages;
    this.assignments = assignments;
    this.conflicts = conflicts;
  }

  @Requires(act = Act.ASSESS, scope = "assignment")
  @GetMapping({AssessmentPaths.CONFLICT_EN, AssessmentPaths.CONFLICT_FR})
  ResponseEntity<byte[]> show(@PathVariable("assignment") String token, StaffRequest request) {
    return page(HttpStatus.OK, find(token, request.member()), null, request);
  }

  @Requires(act = Act.ASSESS, scope = "assignment")
  @PostMapping({AssessmentPaths.CONFLICT_EN, AssessmentPaths.CONFLICT_FR})
  ResponseEntity<byte[]> declare(@PathVariable("assignment") String token, StaffRequest request) {
    Assignment one = find(token, request.member());
    Optional<Relationship> typed = Relationship.ofCode(request.typed("relationship"));
    if (typed.isEmpty()) {
      String error = request.words().text("assessment.tie.error");
      return page(HttpStatus.UNPROCESSABLE_CONTENT, one, error, request);
    }
    Outcome<Relationship> outcome =
        conflicts.declare(
            one.process(),
            request.member().id().value(),
            one.application().value(),
            typed.get(),
            request.actor());
    if (!outcome.refusals().isEmpty()) {
      String error = outcome.refusals().getFirst().in(request.language());
      return page(HttpStatus.CONFLICT, one, error, request);
    }
    return typed.get().conflicts()
        ? pages.done(AssessmentPaths.rating(), "conflict", request)
        : pages.seeOther(AssessmentPaths.task(token), request);
  }

  private Assignment find(String token, StaffMember member) {
    return assignments.find(token, member.id().value()).orElseThrow(StaffResponses::missing);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Assignment one, @Nullable String error, StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    String back = AssessmentPaths.task(one.token()).in(language);
    StaffFrame frame =
        pages
            .frame(
                request,
                AssessmentPaths.conflict(one.token()),
                words.text("assessment.tie.title", one.label()))
            .under(
                List.of(
                    new Crumb(
                        words.text("assessment.mine.title"), AssessmentPaths.rating().in(language)),
                    new Crumb(words.text("assessment.common.candidate", one.label()), back)));
    return pages.page(
        status, "tie", ConflictPage.of(frame, request.typed("relationship"), error, back));
  }
}
