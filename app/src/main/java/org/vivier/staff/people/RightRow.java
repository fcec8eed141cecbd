package org.vivier.staff.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;

/**
 * A role that somebody holds or held, in words.
 *
 * @param acts what it lets them do
 * @param where for the organization, or the name of a scope
 * @param until the last day in words, or null
 * @param lost when it ended, or null while it holds
 * @param how by whom it was taken, or that it ended by itself; null while it holds
 */
public record RightRow(
    UUID id,
    String role,
    List<String> acts,
    String where,
    String givenBy,
    Moment givenAt,
    @Nullable String until,
    @Nullable Moment lost,
    @Nullable String how) {}
