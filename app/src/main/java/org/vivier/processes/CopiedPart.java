package org.vivier.processes;

import java.util.Map;
import java.util.UUID;
import org.vivier.platform.record.Actor;

/** A part of a process that comes along when it is copied: criteria, then the plan over them. */
public interface CopiedPart {
  /**
   * Copies it, in the transaction in which the new process came to be.
   *
   * @param ids what each thing of the first process is in the second; grows as parts are copied
   */
  void copy(ProcessId from, ProcessId to, Map<UUID, UUID> ids, Actor by);
}
