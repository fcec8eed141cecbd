package org.vivier.applications.web;

import java.util.Locale;
import org.vivier.platform.page.PageFrame;

/**
 * What became of the confirmation of an address.
 *
 * @param outcome names its words
 * @param minePath all applications of this browser
 */
public record ConfirmEmailPage(PageFrame frame, Outcome outcome, String minePath) {

  /** What became of it. */
  public enum Outcome {
    /** The other address has yet to confirm. */
    HALF,
    CHANGED,
    /** The link leads nowhere any more. */
    SPENT
  }

  /** The last part of the keys of its words. */
  public String key() {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** Its colour. */
  public String kind() {
    return switch (outcome) {
      case HALF -> "info";
      case CHANGED -> "success";
      case SPENT -> "warning";
    };
  }
}
