package org.vivier.processes.links;

import java.time.Instant;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessId;

/** A posting advertises a process from now on; told in the transaction in which that was said. */
public record PostingTied(ProcessId process, PostingId posting, Instant at) {}
