/**
 * Words as readers search for them: folded spelling, inclusive French, both genders of a title.
 *
 * <p>Anything may use it; it knows nothing of postings.
 */
@NullMarked
package org.vivier.text;

import org.jspecify.annotations.NullMarked;
