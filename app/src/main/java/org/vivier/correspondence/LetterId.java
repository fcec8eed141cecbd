package org.vivier.correspondence;

import java.util.UUID;

/** The number of a letter. It says nothing about anyone, and so may stand in logs and headers. */
public record LetterId(UUID value) {

  static LetterId next() {
    return new LetterId(UUID.randomUUID());
  }

  /** The bare number. */
  @Override
  public String toString() {
    return value.toString();
  }
}
