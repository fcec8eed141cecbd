/**
 * The rules of the checker, one small class each, with their documentation.
 *
 * <p>A new rule is a class here and a line in {@code RuleBook}; it may use documents and
 * alignments.
 */
@NullMarked
package org.vivier.check.rules;

import org.jspecify.annotations.NullMarked;
