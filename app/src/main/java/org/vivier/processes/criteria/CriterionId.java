package org.vivier.processes.criteria;

import java.util.UUID;

/** Names a criterion through all its versions. */
public record CriterionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
