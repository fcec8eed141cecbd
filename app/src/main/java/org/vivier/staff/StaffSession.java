package org.vivier.staff;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in, as its person sees it in a list.
 *
 * @param id by which it is ended; it opens nothing
 * @param browser a code, such as {@code firefox}
 * @param system a code, such as {@code windows}
 * @param seenAt when something was last asked for from there, to the minute
 * @param until when it ends whatever happens
 */
public record StaffSession(
    UUID id,
    SignInMethod method,
    String browser,
    String system,
    Instant startedAt,
    Instant seenAt,
    Instant until) {}
