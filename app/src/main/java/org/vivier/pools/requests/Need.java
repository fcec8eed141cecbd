package org.vivier.pools.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.pools.search.Requirements;
import org.vivier.processes.Bilingual;

/**
 * What a manager needs.
 *
 * @param title of the job; one language is enough until people are asked
 * @param positions how many people
 * @param neededBy by when, or null
 * @param details what else is to be known of the job
 */
public record Need(
    Bilingual title,
    Requirements requirements,
    int positions,
    @Nullable LocalDate neededBy,
    String details) {}
