/** A letter about new work, for who wants one: at most one a working day. */
@NullMarked
package org.vivier.staff.workmail;

import org.jspecify.annotations.NullMarked;
