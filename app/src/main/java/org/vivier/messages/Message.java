package org.vivier.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.record.Actor;

/**
 * Something that one of the two sides wrote.
 *
 * @param ordinal its place in the conversation, from 1
 * @param text null once the candidate was erased
 */
public record Message(UUID id, int ordinal, Actor by, Instant at, @Nullable String text) {

  /** Whether the candidate wrote it; else somebody on staff did. */
  public boolean fromCandidate() {
    return by.equals(Actor.CANDIDATE);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Message[%s, %d]".formatted(id, ordinal);
  }
}
