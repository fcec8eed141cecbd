package org.vivier.applications;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vivier.documents.DocumentId;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Question;

/** The files among answers: the answer to a question of type file is the id of a document. */
public final class AttachedFiles {
  private AttachedFiles() {}

  /** All that these answers name, in the order of the questions that are asked. */
  public static Stream<DocumentId> in(ApplicationForm form, Answers answers) {
    return form.questions()
        .filter(question -> question.type() == Question.Type.FILE && form.asks(question, answers))
        .flatMap(question -> of(answers, question.key()).stream());
  }

  /** The file that answers this question. */
  public static Optional<DocumentId> of(Answers answers, String question) {
    String id = answers.first(question);
    try {
      return id.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
