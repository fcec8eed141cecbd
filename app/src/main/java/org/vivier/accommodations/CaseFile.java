package org.vivier.accommodations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.measures.Measure;

/**
 * A case with everything that was said and done in it.
 *
 * @param id stands in addresses, and says nothing of whose it is
 * @param request what the candidate asks for, as it is now
 * @param waitingSince since when it is the coordinator's turn; null while it isn't
 * @param events oldest first
 */
public record CaseFile(
    UUID id, AccommodationCase request, @Nullable Instant waitingSince, List<CaseEvent> events) {
  public CaseFile {
    events = List.copyOf(events);
  }

  public CaseState state() {
    return request.state();
  }

  /** How far it is, for forms: who sends an older number hasn't seen all. */
  public int seen() {
    return events.isEmpty() ? 0 : events.getLast().ordinal();
  }

  /** What happened last, if anything since it is recorded. */
  public Optional<CaseEvent> last() {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
  }

  /** What the candidate may accept now; empty without a proposal. */
  public Optional<CaseEvent> proposal() {
    return state() == CaseState.PROPOSED ? lastOf(Event.PROPOSE) : Optional.empty();
  }

  /** What was proposed last, accepted or not, for the next proposal to begin with. */
  public List<Measure> proposedLast() {
    return lastOf(Event.PROPOSE).map(CaseEvent::measures).orElse(List.of());
  }

  /** The measures that hold. */
  public List<Measure> agreed() {
    List<Measure> proposed = List.of();
    List<Measure> agreed = List.of();
    for (CaseEvent event : events) {
      switch (event.event()) {
        case PROPOSE -> proposed = event.measures();
        case ACCEPT -> agreed = proposed;
        case WITHDRAW -> agreed = List.of();
        case WRITE, REQUEST, ANSWER, ASK, CLOSE, REOPEN -> {
          // What was agreed goes on.
        }
      }
    }
    return agreed;
  }

  /** What was written and proposed, oldest first. */
  public List<CaseEvent> conversation() {
    return events.stream()
        .filter(event -> event.words() != null || event.event() == Event.PROPOSE)
        .toList();
  }

  private Optional<CaseEvent> lastOf(Event wanted) {
    List<CaseEvent> found = new ArrayList<>(events);
    found.removeIf(event -> event.event() != wanted);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  /** Without the content, so that no log shows it. */
  @Override
  public String toString() {
    return "CaseFile[%s, %s]".formatted(id, state());
  }
}
