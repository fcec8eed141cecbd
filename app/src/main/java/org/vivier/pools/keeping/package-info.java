/** Making pools and making them last longer. */
@NullMarked
@NamedInterface("keeping")
package org.vivier.pools.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
