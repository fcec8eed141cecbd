/**
 * Findings written down: for people, for programs, for code scanning and for pull requests.
 *
 * <p>A new format is a class here and a line in {@code Report}.
 */
@NullMarked
package org.vivier.check.report;

import org.jspecify.annotations.NullMarked;
