package org.vivier.applications;

import java.util.List;
import org.vivier.applications.form.Question;
import org.vivier.postings.PublicPosting;

/** The questions that a posting asks beyond those that all ask. */
final class OwnQuestions {
  private OwnQuestions() {}

  static List<Question> of(PublicPosting posting) {
    return List.of();
  }
}
