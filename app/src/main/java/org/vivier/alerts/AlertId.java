package org.vivier.alerts;

import java.util.UUID;
import org.vivier.platform.record.Subject;

/** The number of an alert, and of its key. It says nothing about anyone. */
public record AlertId(UUID value) {
  static AlertId next() {
    return new AlertId(UUID.randomUUID());
  }

  Subject subject() {
    return Subject.of("alert", value);
  }

  /** The bare number. */
  @Override
  public String toString() {
    return value.toString();
  }
}
