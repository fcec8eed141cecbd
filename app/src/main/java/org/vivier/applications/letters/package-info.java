/**
 * What letters about applications say, and to whom they go.
 *
 * <p>For this room alone. The words are in the messages of {@code letters}.
 */
@NullMarked
package org.vivier.applications.letters;

import org.jspecify.annotations.NullMarked;
