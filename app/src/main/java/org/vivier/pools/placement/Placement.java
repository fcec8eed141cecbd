package org.vivier.pools.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Tenure;
import org.vivier.pools.MembershipId;

/**
 * Somebody of a pool was placed.
 *
 * @param last the last day; null without an end
 * @param withdrawn whether it was noted wrongly
 */
public record Placement(
    UUID id,
    MembershipId membership,
    Tenure tenure,
    LocalDate first,
    @Nullable LocalDate last,
    String by,
    boolean withdrawn) {
  /** Whether a tenure ends on a day that is known when it begins. */
  public static boolean ends(Tenure tenure) {
    return tenure != Tenure.INDETERMINATE && tenure != Tenure.DEPLOYMENT;
  }
}
