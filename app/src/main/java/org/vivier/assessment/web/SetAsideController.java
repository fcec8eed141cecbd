package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.applicants.ApplicantSearch;
import org.vivier.assessment.waves.SetAside;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Sets aside those whose turn it is not. */
@Controller
class SetAsideController {
  private final AssessmentPages pages;
  private final ApplicantSearch search;
  private final SetAside aside;

  SetAsideController(AssessmentPages pages, ApplicantSearch search, SetAside aside) {
    this.pages = pages;
    this.search = search;
    this.aside = aside;
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @GetMapping({AssessmentPaths.ASIDE_EN, AssessmentPaths.ASIDE_FR})
  ResponseEntity<byte[]> show(SelectionProcess process, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    return page(HttpStatus.OK, process, null, null, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.ASIDE_EN, AssessmentPaths.ASIDE_FR})
  ResponseEntity<byte[]> set(SelectionProcess process, StaffRequest request) {
    pages.refuseBlind(process, request.member());
    Words words = request.words();
    String error = AssessmentPages.reasonError(request.typed("reason"), words);
    if (error != null) {
      return page(HttpStatus.UNPROCESSABLE_CONTENT, process, error, null, request);
    }
    int many =
        aside.handle(
            process.id(),
            waiting(process, request).stream().map(CurrentAssessment::application).toList(),
            request.typed("reason"),
            request.actor());
    return many > 0
        ? pages.done(AssessmentPaths.applicants(process.number()), "aside", request)
        : page(
            HttpStatus.CONFLICT,
            process,
            null,
            Notice.refused(
                words.text("assessment.aside.refused"),
                words.text("assessment.wave.refused.nobody")),
            request);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      SelectionProcess process,
      @Nullable String error,
      @Nullable Notice notice,
      StaffRequest request) {
    return pages.page(
        status,
        "aside",
        new SetAsidePage(
            pages
                .below(
                    request,
                    process,
                    AssessmentPaths.aside(process.number()),
                    request.words().text("assessment.aside.title"),
                    AssessmentPages.applicants(process.number(), "", request.language()))
                .saying(notice),
            waiting(process, request).stream().map(CurrentAssessment::reference).toList(),
            request.typed("reason"),
            error,
            AssessmentPaths.applicants(process.number()).in(request.language())));
  }

  private List<CurrentAssessment> waiting(SelectionProcess process, StaffRequest request) {
    return process.posting() == null
        ? List.of()
        : search.standings(process.posting(), WaveForm.of(request.form()).chosen()).stream()
            .filter(one -> one.state().allows(Event.SET_ASIDE))
            .toList();
  }
}
