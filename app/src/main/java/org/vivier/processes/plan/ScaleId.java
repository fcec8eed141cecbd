package org.vivier.processes.plan;

import java.util.UUID;

/** Names a scale. */
public record ScaleId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
