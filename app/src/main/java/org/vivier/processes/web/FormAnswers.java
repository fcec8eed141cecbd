package org.vivier.processes.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.FormPage.FormButton;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/**
 * Answers with a form: empty, with what is there, or with what was typed and why it was refused.
 */
@Component
class FormAnswers {
  private final ProcessPages pages;
  private final Headings headings;

  FormAnswers(ProcessPages pages, Headings headings) {
    this.pages = pages;
    this.headings = headings;
  }

  /**
   * A form about a process.
   *
   * @param path of the page in a language
   * @param refusals why what was typed was not done
   * @param fields what is filled in
   */
  record Form(
      SelectionProcess process,
      Place place,
      FormTitle title,
      Function<Language, String> path,
      List<Refusal> refusals,
      List<FormSection> fields,
      List<String> notices,
      List<FormButton> buttons,
      boolean readOnly,
      Function<Language, String> back) {}

  ResponseEntity<byte[]> show(Form form, StaffRequest request) {
    Language language = request.language();
    SelectionProcess process = form.process();
    Set<String> fields =
        form.fields().stream()
            .flatMap(section -> section.fields().stream())
            .flatMap(FormField::withTwin)
            .map(FormField::id)
            .collect(Collectors.toSet());
    List<Refusal> here =
        form.refusals().stream().filter(refusal -> fields.contains(refusal.at())).toList();
    List<Refusal> elsewhere =
        form.refusals().stream()
            .filter(refusal -> !fields.contains(refusal.at()))
            .filter(refusal -> refusal.reason() != Reason.STALE)
            .toList();
    boolean stale = form.refusals().stream().anyMatch(refusal -> refusal.reason() == Reason.STALE);
    StaffFrame frame = pages.frame(request, process, form.title().title(), form.path());
    return pages.page(
        status(form.refusals(), request),
        "form",
        new FormPage(
            frame,
            headings.of(process, form.place(), request),
            request.token(),
            form.title().lead(),
            ProcessPages.errors(here, language),
            stale,
            request.rejected(),
            pages.links(elsewhere, process, request.member(), language),
            form.notices(),
            form.fields(),
            form.buttons(),
            form.readOnly(),
            form.back().apply(language)));
  }

  static HttpStatus status(List<Refusal> refusals, StaffRequest request) {
    if (request.rejected()) {
      return HttpStatus.FORBIDDEN;
    }
    if (refusals.isEmpty() || request.http().getMethod().equals("GET")) {
      // Whoever only looks has been refused nothing yet.
      return HttpStatus.OK;
    }
    boolean conflict =
        refusals.stream()
            .anyMatch(refusal ->
                switch (refusal.reason()) {
                  case STALE,
                      NOT_A_DRAFT,
                      NOT_IN_STATE,
                      PROCESS_OVER,
                      CRITERION_USED,
                      CRITERION_UNKNOWN,
                      STEP_UNKNOWN,
                      MEMBER_UNKNOWN,
                      TEMPLATE ->
                      true;
                  default -> false;
                });
    return conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  static List<FormButton> buttons(Language language, List<String> values) {
    return values.stream()
        .map(value ->
            new FormButton(
                Words.of(language).text("processes.button." + value),
                value,
                value.equals("remove")
                    ? "danger"
                    : value.equals(values.getFirst()) ? "primary" : "secondary"))
        .toList();
  }
}
