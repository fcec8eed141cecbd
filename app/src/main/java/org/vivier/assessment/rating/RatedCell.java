package org.vivier.assessment.rating;

import org.vivier.applications.ApplicationId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/** One criterion of one application in one step. */
public record RatedCell(ApplicationId application, StepId step, CriterionId criterion) {}
