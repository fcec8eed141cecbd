package org.vivier.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.vault.DataKeyId;

/**
 * A letter that did not reach its reader, without anything personal.
 *
 * @param id its number
 * @param dataKey whose letter it is; null when that person is erased
 * @param kind what kind of letter, e.g. {@code application-received}
 * @param writtenAt when it was written
 * @param lastAttemptAt when it was last tried, or null when it was not
 * @param attempts how often it was tried
 * @param state {@code BOUNCED}, {@code DEAD} or {@code WITHHELD}
 * @param reason a code such as {@code smtp 550 5.1.1}
 */
public record DeadLetter(
    LetterId id,
    @Nullable DataKeyId dataKey,
    String kind,
    Instant writtenAt,
    @Nullable Instant lastAttemptAt,
    int attempts,
    LetterState state,
    @Nullable String reason) {}
