package org.vivier.reports.meritfile;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.Bilingual;

/** What steps and criteria are called, by their ids. */
record PlanNames(Map<UUID, Bilingual> steps, Map<UUID, Bilingual> criteria) {
  PlanNames {
    steps = Map.copyOf(steps);
    criteria = Map.copyOf(criteria);
  }

  Bilingual step(UUID id) {
    return Objects.requireNonNull(steps.get(id));
  }

  @Nullable Bilingual stepIfAny(@Nullable UUID id) {
    return id == null ? null : step(id);
  }

  Bilingual criterion(UUID id) {
    return Objects.requireNonNull(criteria.get(id));
  }

  @Nullable Bilingual criterionIfAny(@Nullable UUID id) {
    return id == null ? null : criterion(id);
  }
}
