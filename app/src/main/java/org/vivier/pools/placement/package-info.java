/** Where members of pools were placed, for how long and by which tenure. */
@NullMarked
package org.vivier.pools.placement;

import org.jspecify.annotations.NullMarked;
