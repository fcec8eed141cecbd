package org.vivier.accommodations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for accommodation as it is now.
 *
 * @param application the application that it goes with
 * @param needs what the candidate needs, as typed
 * @param reach how the coordinator may reach them, as typed
 * @param savedAt when the text last changed
 * @param requestedAt when it was last asked for; null as long as it never was
 */
public record AccommodationCase(
    UUID application,
    CaseState state,
    String needs,
    String reach,
    Instant savedAt,
    @Nullable Instant requestedAt) {

  /** Whether it says what is needed. */
  boolean asks() {
    return !needs.isBlank();
  }

  /** Whether this is what it says already. */
  boolean says(String otherNeeds, String otherReach) {
    return needs.equals(otherNeeds) && reach.equals(otherReach);
  }

  /** Without the content, so that no log shows it. */
  @Override
  public String toString() {
    return "AccommodationCase[%s, %s]".formatted(application, state);
  }
}
