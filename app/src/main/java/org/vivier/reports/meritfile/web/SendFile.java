package org.vivier.reports.meritfile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.reports.meritfile.FilesBusy;
import org.vivier.reports.meritfile.Purpose;
import org.vivier.reports.meritfile.TakeMeritFile;
import org.vivier.reports.meritfile.WantedFile;
import org.vivier.reports.meritfile.web.TakePages.Subject;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Sends a file while it is written, or the page again with what is wrong. */
@Component
class SendFile {
  private final TakePages pages;
  private final TakeMeritFile take;

  SendFile(TakePages pages, TakeMeritFile take) {
    this.pages = pages;
    this.take = take;
  }

  /** Null once the file is sent. */
  @Nullable ResponseEntity<byte[]> to(
      HttpServletResponse response, Subject subject, StaffRequest request) throws IOException {
    Language language = request.language();
    Words words = Words.of(language);
    TakeForm form = TakeForm.of(request);
    if (pages.refusal(subject, request.member()) != null) {
      return pages.page(HttpStatus.CONFLICT, subject, request, List.of(), null);
    }
    List<FieldError> errors = form.errors(language);
    if (!errors.isEmpty()) {
      return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, subject, request, errors, null);
    }
    try {
      write(wanted(subject, form, request.member(), language), name(subject, words), response);
      return null;
    } catch (FilesBusy e) {
      return pages.page(
          HttpStatus.SERVICE_UNAVAILABLE,
          subject,
          request,
          List.of(),
          Notice.refused(words.text("meritfile.page.busy"), words.text("meritfile.page.busyText")));
    }
  }

  private void write(WantedFile wanted, String name, HttpServletResponse response)
      throws IOException, FilesBusy {
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    try {
      take.handle(wanted, response.getOutputStream());
    } catch (FilesBusy | IOException | RuntimeException e) {
      // Nothing sent yet: the page that follows is no download. Else the connection breaks off.
      if (!response.isCommitted()) {
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        response.setContentType(null);
      }
      throw e;
    }
  }

  private static WantedFile wanted(
      Subject subject, TakeForm form, StaffMember member, Language language) {
    CurrentAssessment one = subject.one();
    return new WantedFile(
        subject.process(),
        one == null ? null : one.application(),
        Purpose.ofCode(form.purpose()).orElseThrow(),
        form.why(),
        language,
        member.actor(),
        member.may(Act.SEE_APPLICANTS, subject.process().id().scope()));
  }

  private static String name(Subject subject, Words words) {
    CurrentAssessment one = subject.one();
    return words.text(
        subject.words() + "fileName", one == null ? subject.process().number() : one.reference());
  }
}
