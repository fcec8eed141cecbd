/**
 * What staff may want to look at: signs of spam, statements that say nearly the same.
 *
 * <p>For this room alone. Nothing in here decides about anybody.
 */
@NullMarked
package org.vivier.applications.signals;

import org.jspecify.annotations.NullMarked;
