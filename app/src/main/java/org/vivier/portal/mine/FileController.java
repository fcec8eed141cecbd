package org.vivier.portal.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.applications.Applications;
import org.vivier.applications.Snapshot;
import org.vivier.documents.Document;
import org.vivier.documents.DocumentAnswer;
import org.vivier.documents.DocumentQuarantined;
import org.vivier.documents.DownloadName;
import org.vivier.forms.Answers;
import org.vivier.portal.AnswerRow;
import org.vivier.portal.AnswerSection;
import org.vivier.portal.AnswerSections;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.FileNames;

/** Gives people back what is theirs: their files, and their answers as a text. */
@Controller
class FileController {
  private final Drafts drafts;
  private final FileNames files;
  private final DocumentAnswer answer;
  private final AnswerSections sections;
  private final Applications applications;

  FileController(
      Drafts drafts,
      FileNames files,
      DocumentAnswer answer,
      AnswerSections sections,
      Applications applications) {
    this.drafts = drafts;
    this.files = files;
    this.answer = answer;
    this.sections = sections;
    this.applications = applications;
  }

  @GetMapping({"/en/apply/{id}/files/{question}", "/fr/postuler/{id}/fichiers/{question}"})
  void file(
      CandidateRequest request,
      @PathVariable String id,
      @PathVariable String question,
      HttpServletResponse response)
      throws IOException {
    Draft draft = drafts.at(request, id);
    Document document =
        answers(request, draft)
            .flatMap(answers -> files.document(draft.application(), answers, question))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      answer.write(
          files.key(draft.application()), document, name(draft, question, document), response);
    } catch (DocumentQuarantined e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
    }
  }

  /** Those that stand there now, or those of the version that is asked for, if there is one. */
  private Optional<Answers> answers(CandidateRequest request, Draft draft) {
    String version = request.typed("version");
    return version.isEmpty()
        ? Optional.of(draft.answers())
        : applications.snapshots(draft.application()).stream()
            .filter(snapshot -> version.equals(String.valueOf(snapshot.number())))
            .findFirst()
            .map(Snapshot::answers);
  }

  /** Also when it is too late to send them. */
  @GetMapping({"/en/apply/{id}/copy", "/fr/postuler/{id}/copie"})
  ResponseEntity<byte[]> copy(CandidateRequest request, @PathVariable String id) {
    Draft draft = drafts.at(request, id);
    String text = text(draft.job(request.language()), sections.of(draft, request.language()));
    String file = request.words().text("portal.check.copyFile");
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file + ".txt").build().toString())
        .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file that answers one of the posting's own questions is named by its place among them. */
  private static DownloadName name(Draft draft, String question, Document document) {
    @Nullable String known = draft.application().reference();
    String reference = known == null ? "copy-copie" : known;
    List<String> own = draft.form().ownFiles();
    return own.contains(question)
        ? DownloadName.attachment(reference, own.indexOf(question) + 1, document.format())
        : DownloadName.resume(reference, document.format());
  }

  private static String text(String job, List<AnswerSection> sections) {
    StringBuilder text = new StringBuilder(job).append("\n");
    for (AnswerSection section : sections) {
      text.append("\n\n").append(section.title()).append("\n");
      for (AnswerRow row : section.rows()) {
        text.append("\n").append(row.label()).append("\n");
        row.values().forEach(value -> text.append("  ").append(value).append("\n"));
      }
    }
    return text.toString();
  }
}
