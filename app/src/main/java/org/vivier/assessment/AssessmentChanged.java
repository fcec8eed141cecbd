package org.vivier.assessment;

import java.time.Instant;
import org.vivier.applications.ApplicationId;

/** Something happened in an assessment; told in the transaction in which it did. */
public record AssessmentChanged(
    ApplicationId application, AssessmentState.Event what, Instant at) {}
