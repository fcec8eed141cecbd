package org.vivier.portal.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;
import org.vivier.portal.FileNames;

/** Gives people back their files. */
@Controller
class FileController {
  private final FileNames files;
  private final DocumentAnswer answer;
  private final Applications applications;

  FileController(FileNames files, DocumentAnswer answer, Applications applications) {
    this.files = files;
    this.answer = answer;
    this.applications = applications;
  }

  @GetMapping({"/en/apply/{id}/files/{question}", "/fr/postuler/{id}/fichiers/{question}"})
  void file(
      CandidateRequest request,
      Draft draft,
      @PathVariable String question,
      HttpServletResponse response)
      throws IOException {
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

  /** A file that answers one of the posting's own questions is named by its place among them. */
  private static DownloadName name(Draft draft, String question, Document document) {
    @Nullable String known = draft.application().reference();
    String reference = known == null ? "copy-copie" : known;
    List<String> own = draft.form().ownFiles();
    return own.contains(question)
        ? DownloadName.attachment(reference, own.indexOf(question) + 1, document.format())
        : DownloadName.resume(reference, document.format());
  }
}
