package org.vivier.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds now.
 *
 * @param scope where; null for the whole organization
 * @param until the first instant at which it is held no more, or null
 */
public record HeldRole(Role role, @Nullable Scope scope, @Nullable Instant until) {
  /** Whether it counts for an act of this level; where, {@link #covers} says. */
  boolean allows(Act act) {
    return Rights.allow(role, act) && (scope == null || act.level() == Act.Level.SCOPE);
  }

  /** Whether it is held there. */
  boolean covers(Scope there) {
    return scope == null || scope.equals(there);
  }
}
