package org.vivier.pools.requests;

import java.time.Instant;
import java.util.UUID;

/** A request is filled or cancelled; told in the transaction that ends it. */
public record RequestEnded(UUID request, Instant at) {}
