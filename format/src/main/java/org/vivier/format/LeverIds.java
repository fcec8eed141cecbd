package org.vivier.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is meant by an id of the applicant tracking system, however it was pasted. Ids are opaque;
 * only an address around a UUID is taken off.
 */
public final class LeverIds {
  /** The form of the ids that the tracking system gives. */
  public static final Pattern UUID =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

  private LeverIds() {}

  /**
   * The only UUID in the text, else the text itself; in lower case, so that equal ids are equal.
   */
  public static String bare(String written) {
    Matcher within = UUID.matcher(written);
    String found = within.find() ? within.group() : written;
    return (within.find() ? written : found).strip().toLowerCase(Locale.ROOT);
  }
}
