package org.vivier.accommodations.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.accommodations.CoordinateCase;
import org.vivier.accommodations.CoordinateCase.Answer;
import org.vivier.accommodations.MeasurePlaces;
import org.vivier.format.Invisible;
import org.vivier.measures.Measure;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Proposes measures to the candidate, in both languages, step by step. */
@Controller
class MeasureProposalController {
  private final CasePages pages;
  private final MeasureProposalPages proposals;
  private final MeasurePlaces steps;
  private final CoordinateCase coordinate;

  MeasureProposalController(
      CasePages pages,
      MeasureProposalPages proposals,
      MeasurePlaces steps,
      CoordinateCase coordinate) {
    this.pages = pages;
    this.proposals = proposals;
    this.steps = steps;
    this.coordinate = coordinate;
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @GetMapping({CasePaths.PROPOSAL_EN, CasePaths.PROPOSAL_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Opened opened) {
    Words words = request.words();
    Map<String, String> places = steps.of(opened.about().process(), words);
    boolean typed = request.form().has("en-" + Measure.ALL);
    MeasureProposalForm form =
        typed
            ? MeasureProposalForm.of(request, places)
            : MeasureProposalForm.of(opened.file().proposedLast(), places);
    boolean may = opened.about().facts().counts() && opened.file().state().allows(Event.PROPOSE);
    return may
        ? proposals.page(HttpStatus.OK, opened, form, request, List.of(), null)
        : proposals.page(
            HttpStatus.CONFLICT,
            opened,
            form,
            request,
            List.of(),
            pages.notice(refusal(opened), opened, words));
  }

  @Requires(act = Act.AGREE_ON_ACCOMMODATION, scope = "where")
  @PostMapping({CasePaths.PROPOSAL_EN, CasePaths.PROPOSAL_FR})
  ResponseEntity<byte[]> propose(StaffRequest request, Opened opened) {
    Words words = request.words();
    MeasureProposalForm form =
        MeasureProposalForm.of(request, steps.of(opened.about().process(), words));
    List<FieldError> errors = form.errors(words);
    if (!errors.isEmpty()) {
      return proposals.page(HttpStatus.UNPROCESSABLE_CONTENT, opened, form, request, errors, null);
    }
    @Nullable String text = Invisible.only(form.text()) ? null : form.text();
    Answer answer =
        coordinate.propose(
            opened.file().id(),
            request.form().number("seen").orElse(-1),
            form.measures(),
            text,
            request.member());
    if (answer instanceof Answer.Done) {
      return pages.done(opened.about(), words.language(), "proposed");
    }
    Opened now = pages.again(opened, request.member());
    return proposals.page(
        HttpStatus.CONFLICT, now, form, request, List.of(), pages.notice(answer, now, words));
  }

  private static Answer refusal(Opened opened) {
    return opened.about().facts().counts()
        ? new Answer.NotNow(opened.file().state())
        : new Answer.Ended();
  }
}
