package org.vivier.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * Somebody who works here, was invited to, or did.
 *
 * @param address e-mail address as typed
 * @param joinedAt when they first came in, or null
 * @param leftAt since when they work here no more, or null
 */
public record Person(
    StaffMemberId id,
    StaffState state,
    String name,
    String address,
    Language language,
    Instant invitedAt,
    @Nullable Instant joinedAt,
    @Nullable Instant leftAt) {
  /** Without name and address. */
  @Override
  public String toString() {
    return "Person[%s, %s]".formatted(id, state);
  }
}
