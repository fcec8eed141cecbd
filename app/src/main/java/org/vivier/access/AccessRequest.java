package org.vivier.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a letter that lets them in.
 *
 * @param emailIndex the address it would go to, if that one is known
 * @param code the code to be written, or null when a link to drafts was asked for
 * @param application the one draft that a link was asked for, or null for all with the address
 */
@SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
public record AccessRequest(byte[] emailIndex, @Nullable Long code, @Nullable UUID application) {}
