package org.vivier.processes;

import java.util.List;
import java.util.Map;

/**
 * One page of a list of processes.
 *
 * @param total how many the filter lets through
 * @param counts for each kind, how many there would be with each value of it and everything else
 *     that is chosen; with one value for each process they add up to the total without that kind
 */
public record ProcessList(
    List<SelectionProcess> processes,
    long total,
    Map<ProcessFilter.Kind, Map<String, Long>> counts) {}
