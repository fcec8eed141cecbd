package org.vivier.processes.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.Processes;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.UnansweredApplications;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the answers of this room’s pages, and what all of them have. */
@Component
class ProcessPages {
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final Processes processes;
  private final ObjectProvider<UnansweredApplications> unanswered;

  ProcessPages(
      StaffFrames frames,
      StaffResponses responses,
      Processes processes,
      ObjectProvider<UnansweredApplications> unanswered) {
    this.frames = frames;
    this.responses = responses;
    this.processes = processes;
    this.unanswered = unanswered;
  }

  /** The same as it is now, after something was written; its set-up is read anew, too. */
  SelectionProcess again(SelectionProcess process, StaffRequest request) {
    SetUpReader.forget(request);
    return processes.find(process.number()).orElseThrow(ProcessPages::missing);
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return responses.of(status, "processes/" + template, page);
  }

  ResponseEntity<byte[]> redirect(String path) {
    return responses.seeOther(path);
  }

  /** What surrounds a page with this address in each language. */
  StaffFrame frame(StaffRequest request, String title, Function<Language, String> path) {
    return frames.of(
        request, new Addresses(path.apply(Language.EN), path.apply(Language.FR)), title);
  }

  /** The same of a page right below the list. */
  StaffFrame belowList(StaffRequest request, String title, Function<Language, String> path) {
    return frame(request, title, path).under(List.of(list(request.language())));
  }

  private static Crumb list(Language language) {
    return new Crumb(Words.of(language).text("processes.list.title"), ProcessPaths.list(language));
  }

  /** The same of one part of a process, named by its words {@code processes.<part>.title}. */
  StaffFrame part(
      StaffRequest request,
      SelectionProcess process,
      String part,
      Function<Language, String> path) {
    return frame(
        request,
        process,
        process.facts().title().in(request.language())
            + " – "
            + request.words().text("processes." + part + ".title"),
        path);
  }

  /** The same of one process, below the list. */
  StaffFrame frame(
      StaffRequest request,
      SelectionProcess process,
      String title,
      Function<Language, String> path) {
    Language language = request.language();
    Words words = Words.of(language);
    return frame(request, title, path)
        .under(
            List.of(
                process.template() && request.member().may(Act.MAKE_PROCESSES)
                    ? new Crumb(
                        words.text("processes.template.title"), ProcessPaths.templates(language))
                    : list(language),
                new Crumb(process.number(), ProcessPaths.one(language, process.number()))));
  }

  /** Each with where it is mended, if this person may go there. */
  List<Fault> links(
      List<Refusal> refusals, SelectionProcess process, StaffMember member, Language language) {
    return refusals.stream()
        .map(
            refusal -> new Fault(refusal.in(language), mending(refusal, process, member, language)))
        .toList();
  }

  private @Nullable String mending(
      Refusal refusal, SelectionProcess process, StaffMember member, Language language) {
    if (refusal.place() == Place.ANSWERS) {
      return member.may(Act.SEE_ANSWERS, process.id().scope())
          ? unanswered.stream()
              .flatMap(known -> Stream.ofNullable(known.path(process, language)))
              .findFirst()
              .orElse(null)
          : null;
    }
    return ProcessPaths.isForm(refusal) && !member.may(Act.SET_UP_PROCESS, process.id().scope())
        ? null
        : ProcessPaths.mending(language, process.number(), refusal);
  }

  static List<FieldError> errors(List<Refusal> refusals, Language language) {
    return refusals.stream()
        .map(refusal ->
            new FieldError(refusal.at() == null ? "form" : refusal.at(), refusal.in(language)))
        .toList();
  }
}
