package org.vivier.assessment.calibration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.processes.plan.StepId;

/**
 * A round of calibration of a step.
 *
 * @param openedAt when the marks were shown; null as long as everybody rates alone
 * @param endedAt when the step itself could be rated; null before
 */
public record Calibration(
    UUID id,
    ProcessId process,
    StepId step,
    Instant begunAt,
    @Nullable Instant openedAt,
    @Nullable Instant endedAt,
    List<Item> items) {
  public Calibration {
    items = List.copyOf(items);
  }

  /**
   * What is rated.
   *
   * @param label what it is called; says nothing of whose it is
   * @param application null for an answer that was written for this
   * @param snapshot null once the person was erased
   * @param sample null for an application
   */
  public record Item(
      UUID id,
      String label,
      Language language,
      @Nullable ApplicationId application,
      @Nullable Integer snapshot,
      @Nullable String sample) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Item[" + label + "]";
    }
  }

  /** How far it is, as in message keys. */
  public String state() {
    if (endedAt != null) {
      return "ended";
    }
    return openedAt == null ? "alone" : "shown";
  }

  /** The item that is called so. */
  public Optional<Item> item(String label) {
    return items.stream().filter(item -> item.label().equals(label)).findFirst();
  }
}
