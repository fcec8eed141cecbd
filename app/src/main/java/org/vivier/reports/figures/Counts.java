package org.vivier.reports.figures;

import java.util.Map;
import java.util.UUID;
import org.vivier.postings.PostingId;

/**
 * Applications counted in every way that a report shows, at one moment.
 *
 * @param languages by tag
 * @param sources by the word of the form, or {@link Selection#UNSAID}
 * @param owners by who sees to their answers; {@link Selection#NOBODY} for nobody
 * @param processes by number
 * @param furthest how many came to each step and no further
 * @param now how many are assessed in each step
 */
record Counts(
    Tally all,
    Map<String, Tally> languages,
    Map<String, Tally> sources,
    Map<String, Tally> owners,
    Map<String, Of> processes,
    Map<Integer, Integer> furthest,
    Map<Integer, Integer> now) {
  /** What is counted of one process. */
  record Of(UUID process, PostingId posting, Tally tally) {}

  /** How many came at least as far as this step. */
  int reached(int step) {
    return furthest.entrySet().stream()
        .filter(entry -> entry.getKey() >= step)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  int inStep(int step) {
    return now.getOrDefault(step, 0);
  }
}
