/**
 * Which part of the English text says what which part of the French text says, and what both state.
 *
 * <p>Pair rules ask here; it knows no rule.
 */
@NullMarked
package org.vivier.check.align;

import org.jspecify.annotations.NullMarked;
