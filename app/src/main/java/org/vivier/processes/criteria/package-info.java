/**
 * Statements of merit criteria: what each criterion says in both languages, in versions that stay.
 *
 * <p>Whoever assesses reads through {@link org.vivier.processes.criteria.Criteria}.
 */
@NamedInterface("criteria")
@NullMarked
package org.vivier.processes.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
