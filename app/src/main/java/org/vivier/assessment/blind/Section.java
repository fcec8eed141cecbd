package org.vivier.assessment.blind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.forms.Question;

/**
 * One answer.
 *
 * @param source the key of its question
 * @param heading the question, in both languages
 * @param file whether it is the text of a file
 * @param note the key of a sentence about it, such as that a file could not be read, or null
 */
public record Section(
    String source,
    Question.Text heading,
    boolean file,
    List<Passage> passages,
    @Nullable String note) {
  public Section {
    passages = List.copyOf(passages);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Section[" + source + "]";
  }
}
