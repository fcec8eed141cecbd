package org.vivier.applications.submission;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.AttachedFiles;
import org.vivier.documents.DocumentId;
import org.vivier.documents.Documents;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Problem;
import org.vivier.forms.Question;
import org.vivier.vault.DataKeys;

/** Decides whether what stands there may be submitted or corrected, and says why not. */
@Component
class SubmissionCheck {
  private final DataKeys keys;
  private final Documents documents;

  SubmissionCheck(DataKeys keys, Documents documents) {
    this.keys = keys;
    this.documents = documents;
  }

  /** What is missing or wrong, files that are no longer there included. */
  List<Problem> problems(Application application, ApplicationForm form) {
    List<Problem> problems = new ArrayList<>(form.problems(application.answers()));
    var missing =
        AttachedFiles.in(form, application.answers())
            .filter(document -> !isThere(application, document))
            .map(DocumentId::toString)
            .toList();
    form.pages()
        .forEach(page ->
            page.questions().stream()
                .filter(question ->
                    question.type() == Question.Type.FILE
                        && missing.contains(application.answers().first(question.key())))
                .map(question ->
                    new Problem(page.key(), question.key(), "file", question.label(), List.of()))
                .forEach(problems::add));
    return problems;
  }

  private boolean isThere(Application application, DocumentId document) {
    return documents.find(keys.of(application.dataKey()), document).isPresent();
  }
}
