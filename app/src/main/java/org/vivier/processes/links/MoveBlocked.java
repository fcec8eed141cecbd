package org.vivier.processes.links;

import java.util.List;
import org.vivier.processes.Refusal;

/**
 * What follows from a move can't be done. Thrown by a room above that hears of the move in its
 * transaction, which is undone with everything in it.
 */
public final class MoveBlocked extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  public MoveBlocked(List<Refusal> refusals, Throwable cause) {
    super("blocked by " + refusals.stream().map(Refusal::reason).toList(), cause);
    this.refusals = List.copyOf(refusals);
  }

  /** What stands in the way. */
  public List<Refusal> refusals() {
    return refusals;
  }
}
