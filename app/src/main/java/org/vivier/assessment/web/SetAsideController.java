package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.applicants.ApplicantSearch;
import org.vivier.assessment.waves.SetAside;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;

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
  ResponseEntity<byte[]> show(
      @PathVariable("process") String number, StaffMember member, HttpServletRequest request) {
    return page(HttpStatus.OK, pages.open(number, member), null, null, member, request);
  }

  @Requires(act = Act.CONDUCT_ASSESSMENT, scope = "process")
  @PostMapping({AssessmentPaths.ASIDE_EN, AssessmentPaths.ASIDE_FR})
  ResponseEntity<byte[]> set(
      @PathVariable("process") String number, StaffMember member, HttpServletRequest request) {
    SelectionProcess process = pages.open(number, member);
    Words words = Words.of(LanguageChoice.of(request));
    String reason = AssessmentPages.typed(request, "reason");
    if (!SetAside.isReason(reason)) {
      String error = words.text("assessment.error.reason", SetAside.LONGEST);
      return page(HttpStatus.UNPROCESSABLE_CONTENT, process, error, null, member, request);
    }
    int many =
        aside.handle(
            process.id(),
            waiting(process, request).stream().map(CurrentAssessment::application).toList(),
            reason,
            member.actor());
    return many > 0
        ? pages.done(AssessmentPaths.applicants(number).in(words.language()), "aside")
        : page(
            HttpStatus.CONFLICT,
            process,
            null,
            Notice.refused(
                words.text("assessment.aside.refused"),
                words.text("assessment.wave.refused.nobody")),
            member,
            request);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      SelectionProcess process,
      @Nullable String error,
      @Nullable Notice notice,
      StaffMember member,
      HttpServletRequest request) {
    Language language = LanguageChoice.of(request);
    return pages.page(
        status,
        "aside",
        new SetAsidePage(
            pages
                .below(
                    request,
                    member,
                    process,
                    AssessmentPaths.aside(process.number()),
                    Words.of(language).text("assessment.aside.title"),
                    AssessmentPages.applicants(process.number(), "", language))
                .saying(notice),
            waiting(process, request).stream().map(CurrentAssessment::reference).toList(),
            AssessmentPages.typed(request, "reason"),
            error,
            AssessmentPaths.applicants(process.number()).in(language)));
  }

  private List<CurrentAssessment> waiting(SelectionProcess process, HttpServletRequest request) {
    return process.posting() == null
        ? List.of()
        : search.standings(process.posting(), WavePages.chosen(request)).stream()
            .filter(one -> one.state().allows(Event.SET_ASIDE))
            .toList();
  }
}
