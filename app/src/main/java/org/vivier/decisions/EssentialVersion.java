package org.vivier.decisions;

import org.vivier.processes.criteria.CriterionId;

/** An essential criterion as it read when somebody judged by it. */
public record EssentialVersion(CriterionId criterion, int version) {}
