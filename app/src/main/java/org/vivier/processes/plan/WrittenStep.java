package org.vivier.processes.plan;

import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;

/**
 * What somebody says about a step.
 *
 * @param name for candidates and assessors; empty for the name of the method
 * @param quorum how many rate each application
 * @param blind whether they don't see whose it is
 * @param hearsWithin the days of a calendar within which candidates hear of its outcome
 * @param minutes that one assessor takes for one application
 * @param goesOn how many of a hundred are expected to go on to the next step
 */
public record WrittenStep(
    Method method,
    Bilingual name,
    int quorum,
    boolean blind,
    int hearsWithin,
    int minutes,
    int goesOn) {

  /** As it is kept: without a name in either language it is called after its method. */
  WrittenStep clean() {
    Bilingual typed = new Bilingual(CleanText.line(name.english()), CleanText.line(name.french()));
    boolean none = typed.english().isEmpty() && typed.french().isEmpty();
    return new WrittenStep(
        method, none ? method.words() : typed, quorum, blind, hearsWithin, minutes, goesOn);
  }
}
