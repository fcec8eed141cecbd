package org.vivier.vault;

import java.time.Instant;

/**
 * A data key was destroyed. Published inside the transaction: rooms delete what they keep of this
 * person in the same one.
 */
public record DataKeyDestroyed(DataKeyId dataKey, Instant at) {}
