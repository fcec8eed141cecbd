package org.vivier.pools.web;

import org.vivier.pools.Membership;
import org.vivier.pools.Pool;

/** A member with the pool that they are in. */
record PoolMember(Pool pool, Membership membership) {}
