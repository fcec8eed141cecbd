package org.vivier.reports.figures;

import org.jspecify.annotations.Nullable;

/**
 * How long something took, in days of the process's calendar.
 *
 * @param heard how many heard
 * @param median of them, or null
 * @param slowest of them, or null
 * @param over how many heard later than the standard
 * @param waiting how many wait
 * @param waitingOver how many of these longer than the standard already
 */
record Times(
    int heard,
    @Nullable Double median,
    @Nullable Integer slowest,
    int over,
    int waiting,
    int waitingOver) {
  static final Times NONE = new Times(0, null, null, 0, 0, 0);
}
