/**
 * The organization to try Vivier in: invented people, and the door by which one becomes one of
 * them.
 *
 * <p>Only the command line opens it, and only where nothing is real.
 */
@NamedInterface("tryout")
@NullMarked
package org.vivier.staff.tryout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
