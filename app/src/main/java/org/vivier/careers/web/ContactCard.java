package org.vivier.careers.web;

import org.jspecify.annotations.Nullable;

/**
 * Whom to write to.
 *
 * @param name a person or a team, or null
 * @param email the address
 * @param phone a number to call, as written, or null
 */
public record ContactCard(@Nullable String name, String email, @Nullable String phone) {}
