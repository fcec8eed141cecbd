package org.vivier.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMemberId;

/**
 * What somebody decided about an application. It never changes; another one supersedes it.
 *
 * @param essential the criterion that isn't met; null on every other ground
 * @param language of the reason: the candidate's
 * @param supersedes what the candidate had been told before, or null
 * @param bulk the action it was made in with others, or null
 * @param confirmedBy the second person, or null
 * @param ended how it ended without having been told, or null
 * @param toldAt when its letter left; null as long as the candidate sees nothing of it
 */
public record Decision(
    DecisionId id,
    ApplicationId application,
    ProcessId process,
    DecisionOutcome outcome,
    Ground ground,
    @Nullable EssentialVersion essential,
    Language language,
    StaffMemberId by,
    Instant at,
    @Nullable DecisionId supersedes,
    @Nullable UUID bulk,
    @Nullable StaffMemberId confirmedBy,
    @Nullable DecisionEnd ended,
    @Nullable Instant toldAt) {}
