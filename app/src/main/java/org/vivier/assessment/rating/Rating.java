package org.vivier.assessment.rating;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody submitted.
 *
 * @param snapshot what was rated; null once the person was erased
 * @param number 1, then one more for each amendment
 * @param criterionVersion the version of the criterion that was read
 */
public record Rating(
    UUID assignment,
    UUID assessor,
    @Nullable Integer snapshot,
    int number,
    int criterionVersion,
    RatingEntry said,
    Instant at) {}
