package org.vivier.portal.applying;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.vivier.applications.drafts.SentFile;
import org.vivier.documents.FileRefusal;
import org.vivier.forms.Question;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.ReceivedFile;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;

/** The files that came with a form. */
final class SentFiles {
  private SentFiles() {}

  /** Those that answer a question, in the order of the questions. */
  static List<SentFile> of(CandidateRequest visit, Draft draft) {
    var form = WebUtils.getNativeRequest(visit.http(), MultipartHttpServletRequest.class);
    return form == null
        ? List.of()
        : keys(draft)
            .flatMap(key ->
                Stream.ofNullable(form.getFile(key))
                    .filter(SentFiles::isChosen)
                    .map(file -> of(visit, key, file)))
            .toList();
  }

  static SentFile of(CandidateRequest visit, String question, MultipartFile file) {
    String name = file.getOriginalFilename();
    boolean here = !(file instanceof ReceivedFile received) || received.isHere();
    return new SentFile(
        question,
        name == null ? "" : name,
        file.getSize(),
        visit.asker().network(),
        here ? file : null);
  }

  /** Why files were not taken, each at its field, in the order of the questions. */
  static List<FieldError> errors(Draft draft, Map<String, FileRefusal> refused, Words words) {
    return keys(draft)
        .flatMap(key ->
            Stream.ofNullable(refused.get(key))
                .map(reason -> new FieldError(key, words.text(reason.key(), reason.arguments()))))
        .toList();
  }

  /** Whether this is a question that a file answers. */
  static boolean answer(Draft draft, String key) {
    return keys(draft).anyMatch(key::equals);
  }

  private static Stream<String> keys(Draft draft) {
    return draft
        .form()
        .questions()
        .filter(question -> question.type() == Question.Type.FILE)
        .map(Question::key);
  }

  /** A browser sends a field without a file as an empty one without a name. */
  private static boolean isChosen(MultipartFile file) {
    return !"".equals(file.getOriginalFilename());
  }
}
