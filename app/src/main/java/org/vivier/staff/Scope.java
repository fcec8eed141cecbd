package org.vivier.staff;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vivier.platform.record.Subject;

/**
 * A part of the organization's work for which roles are held, such as one selection process. What
 * it is, this room doesn't know.
 *
 * @param kind e.g. {@code process}
 * @param id opaque, without anything personal
 */
public record Scope(String kind, String id) {
  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

  public Scope {
    if (!KIND.matcher(kind).matches() || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a scope: " + kind);
    }
  }

  /** The scope with this id as it stands in an address; empty when it can't be one. */
  public static Optional<Scope> of(String kind, String id) {
    return ID.matcher(id).matches() ? Optional.of(new Scope(kind, id)) : Optional.empty();
  }

  /** The scope as something that something was done to. */
  public Subject subject() {
    return new Subject(kind, id);
  }

  /** {@code kind:id}. */
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
