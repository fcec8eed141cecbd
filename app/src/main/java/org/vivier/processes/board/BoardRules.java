package org.vivier.processes.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.board.Applicants.Applicant;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.PlanStep;

/** When a board is enough for a plan. */
public final class BoardRules {
  private BoardRules() {}

  /**
   * What a board lacks: somebody to lead it, and for each step as many assessors as must rate each
   * application, in either language, because candidates choose theirs (PSEA, s. 37).
   */
  public static List<Refusal> shortages(AssessmentBoard board, AssessmentPlan plan) {
    List<Refusal> found = new ArrayList<>();
    if (board.chair().isEmpty() && !plan.steps().isEmpty()) {
      found.add(Refusal.of(Reason.CHAIR_MISSING));
    }
    for (PlanStep step : plan.steps()) {
      int quorum = step.written().quorum();
      int all = board.assessors(step.id()).size();
      if (all < quorum) {
        found.add(
            Refusal.at(
                step.id(),
                Reason.TOO_FEW_ASSESSORS,
                step.name(),
                Bilingual.same(all),
                Bilingual.same(quorum)));
        continue;
      }
      for (Language language : Language.values()) {
        int able = board.assessors(step.id(), language).size();
        if (able < quorum) {
          found.add(
              Refusal.at(
                  step.id(),
                  Reason.LANGUAGE_NOT_COVERED,
                  step.name(),
                  Bilingual.nameOf(language),
                  Bilingual.same(able),
                  Bilingual.same(quorum)));
        }
      }
    }
    return found;
  }

  /**
   * The steps in which too few may assess one application because the others declared a conflict of
   * interest, or don't work in its language.
   *
   * @param excluded the staff who declared one; none when nobody did
   */
  public static List<Refusal> shortages(
      AssessmentBoard board, AssessmentPlan plan, Applicant applicant, Set<UUID> excluded) {
    List<Refusal> found = new ArrayList<>();
    for (PlanStep step : plan.steps()) {
      List<BoardMember> able = board.assessors(step.id(), applicant.language());
      long left = able.stream().filter(member -> !excluded.contains(member.staff())).count();
      int quorum = step.written().quorum();
      if (left < able.size() && left < quorum) {
        found.add(
            Refusal.at(
                step.id(),
                Reason.CONFLICTS_LEAVE_TOO_FEW,
                Bilingual.same(applicant.reference()),
                step.name(),
                Bilingual.same(left),
                Bilingual.same(quorum)));
      }
    }
    return found;
  }
}
