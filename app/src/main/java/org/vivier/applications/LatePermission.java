package org.vivier.applications;

import java.time.Instant;

/**
 * What one person is allowed after closing.
 *
 * @param until last instant at which the person may submit
 * @param reason for the record; nothing personal
 * @param actor who decided, as staff are named in the record
 */
public record LatePermission(Instant until, String reason, String actor) {}
