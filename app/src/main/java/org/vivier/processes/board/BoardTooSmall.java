package org.vivier.processes.board;

import org.vivier.processes.ProcessId;

/**
 * The board of a process that takes or has applications no longer covers its plan; told in the
 * transaction after which that is so.
 *
 * @param shortages how many things are not covered; {@link BoardRules} says which
 */
public record BoardTooSmall(ProcessId process, int shortages) {}
