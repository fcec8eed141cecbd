package org.vivier.correspondence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;

/**
 * The letters that did not reach their reader; nothing says whose they are.
 *
 * @param allAgain the address that queues all of them again
 */
public record ReturnedLettersPage(StaffFrame frame, String allAgain, List<Row> rows) {
  /**
   * A letter.
   *
   * @param number by which a command names it
   * @param again the address that queues it again
   * @param tried when it was last tried, or null
   * @param reason what the mail server said, or null
   */
  public record Row(
      String number,
      String again,
      String kind,
      String state,
      Moment written,
      @Nullable Moment tried,
      int attempts,
      @Nullable String reason) {}
}
