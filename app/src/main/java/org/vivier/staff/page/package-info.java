/**
 * What every page of the staff side has, whichever room it is in: bar, ways back, what was done,
 * tables whose state stands in the address.
 */
@NamedInterface("page")
@NullMarked
package org.vivier.staff.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
