package org.vivier.processes;

import java.util.List;
import org.vivier.processes.ProcessState.Event;

/**
 * Has a say before a process moves. Rooms above implement it for what they know: that the posting
 * is whole, that everybody has an answer.
 */
public interface TransitionCondition {
  /**
   * What stands in the way of this event; asked in its transaction, with the process locked, and by
   * pages that say it before anybody tries.
   */
  List<Refusal> refusals(SelectionProcess process, Event event);

  /** The same; what others may have read already for this answer is taken from them. */
  default List<Refusal> refusals(SelectionProcess process, Event event, ReadOnce reading) {
    return refusals(process, event);
  }
}
