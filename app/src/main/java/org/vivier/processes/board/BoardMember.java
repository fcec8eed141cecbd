package org.vivier.processes.board;

import java.util.UUID;
import org.vivier.format.Language;
import org.vivier.processes.plan.StepId;

/**
 * Somebody on a board.
 *
 * @param staff whose account; its room knows the name
 */
public record BoardMember(MemberId id, UUID staff, int revision, WrittenMember written) {
  /** Whether this person rates in this step. */
  public boolean assesses(StepId step) {
    return written.role().rates() && written.steps().contains(step);
  }

  /** Whether this person rates in this step what is said in this language. */
  public boolean assesses(StepId step, Language language) {
    return assesses(step) && written.languages().contains(language);
  }
}
