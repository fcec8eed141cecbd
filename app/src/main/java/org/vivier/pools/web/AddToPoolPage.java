package org.vivier.pools.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterText;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * Whom a pool takes in: first chosen, then looked at once more with the letters, then taken in.
 *
 * @param chosen the references, separated by blanks, in the preview; otherwise null
 * @param letters as they would leave, one for each language that somebody reads
 */
public record AddToPoolPage(
    StaffFrame frame,
    String lead,
    List<Row> rows,
    @Nullable String chosen,
    List<Letter> letters,
    String button,
    List<FieldError> errors) {
  /** Somebody who can be taken in. */
  public record Row(
      String reference, @Nullable String name, String process, String language, boolean ticked) {}

  /** What one of them would read. */
  public record Letter(String tag, String language, int readers, LetterText text) {}
}
