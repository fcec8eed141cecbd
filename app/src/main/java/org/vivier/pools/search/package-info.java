/** Finding people over all pools: who matches, what each requirement costs, and why. */
@NullMarked
@NamedInterface("search")
package org.vivier.pools.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
