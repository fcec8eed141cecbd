package org.vivier.processes.plan;

import java.util.UUID;

/** Names a step of a plan. */
public record StepId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
