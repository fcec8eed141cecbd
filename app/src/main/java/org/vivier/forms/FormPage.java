package org.vivier.forms;

import java.util.List;

/**
 * A page of the form.
 *
 * @param key {@link ApplicationForm#YOU}, {@link ApplicationForm#APPLICATION} or {@link
 *     ApplicationForm#MORE}
 */
public record FormPage(String key, List<Question> questions) {
  public FormPage {
    questions = List.copyOf(questions);
  }
}
