package org.vivier.vault;

import java.time.Instant;
import java.util.UUID;

/**
 * A candidate's key was destroyed. Published inside the transaction: rooms delete what they keep of
 * this person in the same one.
 */
public record CandidateErased(UUID candidate, Instant at) {}
