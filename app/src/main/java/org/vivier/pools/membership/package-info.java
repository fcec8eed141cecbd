/** Memberships: taken in, paused, left, revoked and back; and what search reads of them. */
@NullMarked
@NamedInterface("membership")
package org.vivier.pools.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
