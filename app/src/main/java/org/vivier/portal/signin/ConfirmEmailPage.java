package org.vivier.portal.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;

/**
 * What became of the confirmation of an address.
 *
 * @param job the job's title, or null
 * @param outcome names its words
 * @param letterLeaves whether a letter can leave at the moment
 * @param minePath all applications of this browser
 */
public record ConfirmEmailPage(
    PageFrame frame, @Nullable String job, Outcome outcome, boolean letterLeaves, String minePath) {

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

  /** The same, for a text that speaks of a letter. */
  public String textKey() {
    return outcome == Outcome.CHANGED && !letterLeaves ? key() + "-waiting" : key();
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
