package org.vivier.audit;

import java.util.List;

/**
 * A sealed record, for whoever chooses what an excerpt shows.
 *
 * @param number its place in the journal, from 1
 * @param act what was done
 * @param by who did it
 * @param on to what, each {@code kind:id}, the nearest first
 */
public record JournalLine(long number, String act, String by, List<String> on) {
  public JournalLine {
    on = List.copyOf(on);
  }
}
