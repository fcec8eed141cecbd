package org.vivier.applications.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.vivier.applications.AttachDocument;
import org.vivier.applications.Attachment;
import org.vivier.applications.DetachDocument;
import org.vivier.applications.form.Question;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;

/** Takes the files that came with a form, or takes one away. */
@Component
class SentFiles {
  private final AttachDocument attach;
  private final DetachDocument detach;

  SentFiles(AttachDocument attach, DetachDocument detach) {
    this.attach = attach;
    this.detach = detach;
  }

  /** Does what the form says; what was not taken is an error at its field. */
  List<FieldError> take(Visit visit, Draft draft) {
    String unwanted = visit.typed(Wish.REMOVE);
    if (fileQuestion(draft, unwanted)) {
      detach.handle(draft.device(), draft.id(), unwanted);
    }
    return draft
        .form()
        .questions()
        .filter(question -> question.type() == Question.Type.FILE)
        .flatMap(question -> take(visit, draft, question.key()).stream())
        .toList();
  }

  private Optional<FieldError> take(Visit visit, Draft draft, String question) {
    var form = WebUtils.getNativeRequest(visit.request(), MultipartHttpServletRequest.class);
    MultipartFile file = form == null ? null : form.getFile(question);
    // A browser sends a field without a file as an empty one without a name.
    return file == null || "".equals(file.getOriginalFilename())
        ? Optional.empty()
        : refused(attach(draft, question, file), visit.words())
            .map(text -> new FieldError(question, text));
  }

  /** Stores one file as the answer to a question. */
  Attachment attach(Draft draft, String question, MultipartFile file) {
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      return attach.handle(draft.device(), draft.id(), question, name == null ? "" : name, content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Why a file was not taken, in words; empty when it was. */
  static Optional<String> refused(Attachment attachment, Words words) {
    return switch (attachment) {
      case Attachment.Attached ignored -> Optional.empty();
      case Attachment.Refused(var reason) ->
          Optional.of(words.text(reason.key(), reason.arguments()));
      case Attachment.NotEditable ignored -> Optional.of(words.text("apply.page.tooLate"));
    };
  }

  private static boolean fileQuestion(Draft draft, String key) {
    return draft
        .form()
        .question(key)
        .map(question -> question.type() == Question.Type.FILE)
        .orElse(false);
  }
}
