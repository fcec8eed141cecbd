package org.vivier.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.vault.DataKeyId;

/**
 * A letter to a candidate as the file of a process has it: without its address, and without links
 * and what else only the mailbox holds.
 *
 * @param sentAt when somebody took it for delivery; null while that has not happened
 * @param state where it is on its way, as a code
 * @param subject null once the person was erased
 * @param body plain text with line feeds; null once the person was erased
 */
public record LetterOnFile(
    UUID id,
    DataKeyId dataKey,
    LetterKind kind,
    Language language,
    Instant writtenAt,
    @Nullable Instant sentAt,
    String state,
    @Nullable String subject,
    @Nullable String body) {
  /** Without the words. */
  @Override
  public String toString() {
    return "LetterOnFile[%s]".formatted(id);
  }
}
