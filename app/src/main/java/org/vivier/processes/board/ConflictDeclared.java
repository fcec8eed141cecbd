package org.vivier.processes.board;

import java.time.Instant;
import java.util.UUID;
import org.vivier.processes.ProcessId;

/**
 * Somebody on a board declared what ties them to an application; told in that transaction, so that
 * whoever assigns takes their files away, or gives them back.
 *
 * @param conflicts whether they must not assess it from now on
 */
public record ConflictDeclared(
    ProcessId process, UUID staff, UUID application, boolean conflicts, Instant at) {}
