package org.vivier.processes.criteria;

import java.time.Instant;
import org.vivier.processes.ProcessId;

/**
 * Another version of a used criterion holds from now on; told in the transaction of it, so that
 * whoever rates asks again what {@link Effect} says.
 */
public record CriterionSuperseded(
    ProcessId process, CriterionId criterion, int version, Effect effect, Instant at) {}
