package org.vivier.processes.plan;

import java.time.Instant;
import org.vivier.platform.record.Actor;

/**
 * That somebody looked at a method for biases and barriers, before it was used (Public Service
 * Employment Act, s. 36(2)).
 *
 * @param lookedFor which ones
 * @param found which ones, or that there were none
 * @param done about them
 * @param method as it was then
 * @param blind whether it was blind then
 */
public record MethodEvaluation(
    StepId step,
    Method method,
    boolean blind,
    String lookedFor,
    String found,
    String done,
    Actor by,
    Instant at) {}
