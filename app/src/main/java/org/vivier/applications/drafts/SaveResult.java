package org.vivier.applications.drafts;

import java.util.List;
import java.util.Map;
import org.vivier.applications.ApplicationState;
import org.vivier.forms.Answers;
import org.vivier.forms.Problem;

/** What became of typed answers. */
public sealed interface SaveResult {
  /**
   * They are stored.
   *
   * @param revision to be sent along with the next save
   * @param answers all of them, as they stand now
   * @param overwritten what another tab had stored in the meantime and these answers replaced; to
   *     be shown, so that nobody loses a text
   * @param tooLong answers that are longer than any can be: what was stored before stands in their
   *     place
   */
  record Kept(
      int revision, Answers answers, Map<String, List<String>> overwritten, List<Problem> tooLong)
      implements SaveResult {
    /** Without the texts. */
    @Override
    public String toString() {
      return "Kept[%d]".formatted(revision);
    }
  }

  /** The application would hold more text than any can; nothing was stored. */
  record TooMuch(int limit) implements SaveResult {}

  /** The application can no longer be changed. */
  record NotEditable(ApplicationState state) implements SaveResult {}
}
