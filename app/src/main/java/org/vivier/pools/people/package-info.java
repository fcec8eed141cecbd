/** Which applications are one person's: said by somebody, shown on both, undone at any time. */
@NullMarked
package org.vivier.pools.people;

import org.jspecify.annotations.NullMarked;
