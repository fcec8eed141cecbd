/** Deciding: one way in, one way out, taken back while the letter is held, reversed after. */
@NamedInterface("deciding")
@NullMarked
package org.vivier.decisions.deciding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
