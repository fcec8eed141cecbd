package org.vivier.processes.plan;

import org.vivier.processes.Bilingual;

/**
 * A step of a plan.
 *
 * @param position its place in the order that binds for everybody, from 1
 * @param evaluated whether its method, as it is now, was looked at for biases and barriers
 */
public record PlanStep(
    StepId id, int position, int revision, WrittenStep written, boolean evaluated) {
  /** As candidates and assessors know it. */
  public Bilingual name() {
    return written.name();
  }
}
