package org.vivier.pools;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a membership; told in the transaction in which it did.
 *
 * @param application by its id
 */
public record MembershipChanged(
    UUID membership, UUID pool, UUID application, MembershipState.Event what, Instant at) {}
