package org.vivier.portal.mine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.portal.AnswerRow;
import org.vivier.portal.AnswerSection;
import org.vivier.portal.AnswerSections;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;

/** Gives people back their answers as a text. */
@Controller
class AnswersTextController {
  private final AnswerSections sections;

  AnswersTextController(AnswerSections sections) {
    this.sections = sections;
  }

  /** Also when it is too late to send them. */
  @GetMapping({"/en/apply/{id}/copy", "/fr/postuler/{id}/copie"})
  ResponseEntity<byte[]> copy(CandidateRequest request, Draft draft) {
    String text = text(draft.job(request.language()), sections.of(draft, request.language()));
    String file = request.words().text("portal.check.copyFile");
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file + ".txt").build().toString())
        .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
        .body(text.getBytes(StandardCharsets.UTF_8));
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
