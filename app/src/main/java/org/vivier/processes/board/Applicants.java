package org.vivier.processes.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.processes.SelectionProcess;

/** Knows who applied to a process. A room that knows processes and applications has it. */
public interface Applicants {
  /**
   * Somebody who applied, without anything personal.
   *
   * @param application by its id, which another room knows
   * @param reference what people quote
   * @param language in which the candidate applied, and is assessed
   */
  record Applicant(UUID application, String reference, Language language) {}

  /** Those who applied and did not take it back. */
  List<Applicant> of(SelectionProcess process);

  /** What they are called, by application; it is on record who looked. */
  Map<UUID, String> names(SelectionProcess process, Actor by);
}
