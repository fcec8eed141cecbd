package org.vivier.assessment.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.assessment.waves.SetAside;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What the pages of this room have in common. */
@Component
class AssessmentPages {
  private static final int LARGEST = 999_999;

  private final StaffFrames frames;
  private final StaffResponses responses;
  private final ProcessFrames processes;
  private final BlindMode blindMode;

  AssessmentPages(
      StaffFrames frames, StaffResponses responses, ProcessFrames processes, BlindMode blindMode) {
    this.frames = frames;
    this.responses = responses;
    this.processes = processes;
    this.blindMode = blindMode;
  }

  /**
   * For pages and acts that name applications: there is nothing of it for somebody from whom names
   * are kept.
   */
  void refuseBlind(SelectionProcess process, StaffMember member) {
    if (blindMode.holdsFor(member.id().value(), process.id())) {
      throw StaffResponses.missing();
    }
  }

  /** Its posting: without one nobody could apply. */
  static PostingId posting(SelectionProcess process) {
    return Optional.ofNullable(process.posting()).orElseThrow(StaffResponses::missing);
  }

  /** What surrounds a page. */
  StaffFrame frame(StaffRequest request, Addresses addresses, String title) {
    return frames.of(request, addresses, title);
  }

  /** The same below a process, and below pages of it. */
  StaffFrame below(
      StaffRequest request,
      SelectionProcess process,
      Addresses addresses,
      String title,
      Crumb... more) {
    return processes.frame(request, process, title, addresses::in).below(more);
  }

  /** The step back to the list of applicants. */
  static Crumb applicants(String number, String query, Language language) {
    return new Crumb(
        Words.of(language).text("assessment.applicants.title"),
        AssessmentPaths.applicants(number).in(language) + query);
  }

  ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
    return responses.of(status, "assessment/" + template, page);
  }

  /** To another page, which says what was done. */
  ResponseEntity<byte[]> done(Addresses addresses, String word, StaffRequest request) {
    return responses.done(addresses.in(request.language()), word);
  }

  ResponseEntity<byte[]> seeOther(Addresses addresses, StaffRequest request) {
    return seeOther(addresses.in(request.language()));
  }

  ResponseEntity<byte[]> seeOther(String path) {
    return responses.seeOther(path);
  }

  /** Somebody was quicker: nothing was done, and the page is as it stands now. */
  static Notice conflict(Words words) {
    return conflict(words, "assessment.conflict.text");
  }

  /** The same with a sentence of its own. */
  static Notice conflict(Words words, String text) {
    return Notice.conflict(words.text("assessment.conflict.title"), words.text(text));
  }

  /** What an earlier page says was done, if it is one of these words. */
  static @Nullable Notice done(StaffRequest request, String... words) {
    return request
        .done()
        .filter(word -> Arrays.asList(words).contains(word))
        .map(word -> Notice.success(request.words().text("assessment.done." + word)))
        .orElse(null);
  }

  /** What is wrong with a field of somebody who rates or agrees. */
  static FieldError fault(String field, String fault, Words words) {
    return new FieldError(field, words.text("assessment.fault." + fault, SubmitRating.LONGEST));
  }

  /** What is wrong with the reason for something that is done with an application, or null. */
  static @Nullable String reasonError(String reason, Words words) {
    return SetAside.isReason(reason)
        ? null
        : words.text("assessment.error.reason", SetAside.LONGEST);
  }

  /** The number that was typed into a field; empty for what is none, or too long to be meant. */
  static Optional<Integer> number(FormValues form, String name) {
    return form.number(name).stream()
        .filter(number -> number >= 0 && number <= LARGEST)
        .boxed()
        .findFirst();
  }

  /** How far somebody is with a criterion, in words. */
  static String progress(Assignments.Progress progress, Words words) {
    return progress.isMany()
        ? words.text("assessment.rate.progressMany", progress.rated(), Assignments.MANY)
        : words.text(
            "assessment.rate.progress", progress.rated(), progress.rated() + progress.open());
  }
}
