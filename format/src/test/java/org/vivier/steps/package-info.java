/** Counts the steps that the checker takes, instead of the seconds. */
@NullMarked
package org.vivier.steps;

import org.jspecify.annotations.NullMarked;
