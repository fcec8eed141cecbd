package org.vivier.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMemberId;

/**
 * What one application is owed.
 *
 * @param reference what people quote
 * @param language the candidate's
 * @param replyBy the day by which the candidate hears
 * @param owner who sees to it, or null
 * @param since when it came into its state
 * @param revision counts its changes
 * @param decision what is being told or was told last, or null
 * @param releaseAt when a held letter leaves, or null
 * @param letter that tells it; null as long as none left, and where none may go
 * @param reversal of what was told, whose letter is held; null where nothing is being reversed
 */
public record Answer(
    ApplicationId application,
    ProcessId process,
    String reference,
    Language language,
    LocalDate replyBy,
    @Nullable StaffMemberId owner,
    AnswerState state,
    Instant since,
    int revision,
    @Nullable DecisionId decision,
    @Nullable Instant releaseAt,
    @Nullable UUID letter,
    @Nullable Reversal reversal) {
  /** A decision that reverses what was told, and when its letter leaves. */
  public record Reversal(DecisionId decision, Instant releaseAt) {}
}
