package org.vivier.processes;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessState.Event;

/**
 * One staffing exercise.
 *
 * @param number as people name it, and as addresses do
 * @param template whether processes are copied from it and it is never published
 * @param revision counts the changes of its facts and state
 * @param publishedAt when it was first public, or null
 * @param posting its advertisement, or null
 * @param factsProposed whether its facts were taken from a text and nobody has confirmed them yet
 */
public record SelectionProcess(
    ProcessId id,
    String number,
    boolean template,
    ProcessState state,
    int revision,
    ProcessFacts facts,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable PostingId posting,
    boolean factsProposed) {

  /** Whether criteria, plan and board may be changed. */
  public boolean inSetUp() {
    return state.inSetUp();
  }

  /** What people may do with it now: exactly the buttons of its page. */
  public Set<Event> buttons() {
    return template ? Set.of() : state.buttons();
  }
}
