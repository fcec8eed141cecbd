package org.vivier.platform.record;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What something was done to.
 *
 * @param kind e.g. {@code application}
 * @param id without anything personal
 */
public record Subject(String kind, String id) {
  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~/-]{1,200}");

  public Subject {
    if (!KIND.matcher(kind).matches() || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a subject: " + kind);
    }
  }

  /** The thing with this id. */
  public static Subject of(String kind, UUID id) {
    return new Subject(kind, id.toString());
  }

  /** {@code kind:id}. */
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
