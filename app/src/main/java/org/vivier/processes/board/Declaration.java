package org.vivier.processes.board;

import java.time.Instant;
import java.util.UUID;

/** What somebody on a board said last about one application. */
public record Declaration(UUID staff, UUID application, Relationship declared, Instant at) {}
