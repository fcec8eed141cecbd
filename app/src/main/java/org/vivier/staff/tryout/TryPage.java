package org.vivier.staff.tryout;

import java.util.List;
import org.vivier.staff.page.StaffFrame;

/**
 * The people one can become.
 *
 * @param filling whether what they have to do is still being made
 */
public record TryPage(StaffFrame frame, boolean filling, List<One> people) {
  /**
   * One of them.
   *
   * @param code what the button sends
   * @param role in words
   * @param doing what they do, in a sentence
   * @param language in which they work, in words
   */
  public record One(String code, String name, String role, String doing, String language) {}
}
