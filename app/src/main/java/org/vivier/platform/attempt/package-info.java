/**
 * What became of something that somebody wanted, for rooms whose refusals belong to fields of a
 * form.
 */
@NullMarked
package org.vivier.platform.attempt;

import org.jspecify.annotations.NullMarked;
