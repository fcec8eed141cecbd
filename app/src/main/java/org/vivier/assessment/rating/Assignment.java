package org.vivier.assessment.rating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/**
 * One person's task: to rate one criterion of one application in one step.
 *
 * @param token what stands in addresses
 * @param snapshot what is rated; null once the person was erased
 * @param language in which the candidate chose to be assessed
 * @param label what the application is called on pages
 * @param rated how often its owner has rated it: once, and once more for each amendment
 * @param unsealed whether enough people have rated the cell
 * @param live whether the application is in this step now
 * @param blind whether its owner must not know whose it is
 * @param number of the process, as people name it
 * @param place in which its owner meets it; the same for all criteria of one person
 * @param repeat whether it is asked once more to see whether its owner reads alike; never told
 */
public record Assignment(
    UUID id,
    String token,
    ProcessId process,
    ApplicationId application,
    @Nullable Integer snapshot,
    StepId step,
    CriterionId criterion,
    UUID assessor,
    Language language,
    String label,
    int rated,
    boolean unsealed,
    boolean live,
    boolean blind,
    String number,
    int place,
    boolean repeat) {
  /** Whether it can be rated now. */
  public boolean isOpen() {
    return live && !unsealed && rated == 0;
  }

  /** Whether what was submitted can be amended: as long as nobody else can have seen it. */
  public boolean mayAmend() {
    return live && !unsealed && rated > 0;
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "Assignment[" + id + "]";
  }
}
