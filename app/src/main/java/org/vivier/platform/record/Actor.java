package org.vivier.platform.record;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who did something.
 *
 * @param name {@code candidate}, {@code program}, {@code operator}, or {@code staff:} with an id
 */
public record Actor(String name) {
  private static final Pattern NAME =
      Pattern.compile("candidate|program|operator|staff:[0-9a-f-]{36}");

  /** Somebody with access to an application; which one, the record's subject says. */
  public static final Actor CANDIDATE = new Actor("candidate");

  /** Vivier itself, by schedule. */
  public static final Actor PROGRAM = new Actor("program");

  /** Whoever gave a command on the server. */
  public static final Actor OPERATOR = new Actor("operator");

  public Actor {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("nobody is called " + name);
    }
  }

  /** A member of staff. */
  public static Actor staff(UUID id) {
    return new Actor("staff:" + id);
  }
}
