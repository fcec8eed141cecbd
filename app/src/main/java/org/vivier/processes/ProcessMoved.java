package org.vivier.processes;

import java.time.Instant;
import org.vivier.processes.ProcessState.Event;

/**
 * A process moved; told in the transaction in which it did.
 *
 * @param closingMoved whether another closing holds from now on
 */
public record ProcessMoved(
    ProcessId process,
    Event event,
    ProcessState from,
    ProcessState to,
    boolean closingMoved,
    Instant at) {}
