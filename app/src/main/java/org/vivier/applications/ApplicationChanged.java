package org.vivier.applications;

import java.time.Instant;

/**
 * Something happened to an application. Published in the transaction that stores it, together with
 * its entry in the history. Whoever needs more than this asks {@link Applications}.
 */
public record ApplicationChanged(ApplicationId application, HistoryKind what, Instant at) {}
