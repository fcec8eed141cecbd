package org.vivier.processes.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.TextRules;

/** What a criterion must say to be kept. */
final class CriterionRules {
  static final int MOST = 100;
  private static final int LONGEST = 4000;

  private CriterionRules() {}

  /**
   * What is wrong with it.
   *
   * @param others the criteria beside it
   */
  static List<Refusal> refusals(
      WrittenCriterion written, @Nullable CriterionId self, MeritCriteria others) {
    List<Refusal> found = new ArrayList<>();
    TextRules.require(found, "text", written.text(), LONGEST, Reason.CRITERION_TEXT_MISSING);
    code(found, "code-en", written.code().english());
    code(found, "code-fr", written.code().french());
    for (Criterion other : others.all()) {
      if (other.id().equals(self)) {
        continue;
      }
      taken(found, "code-en", written.code().english(), other.code().english());
      taken(found, "code-fr", written.code().french(), other.code().french());
    }
    return found;
  }

  private static void code(List<Refusal> found, String field, String code) {
    if (!CriterionCodes.FORM.matcher(code).matches()) {
      found.add(Refusal.at(field, Reason.CRITERION_CODE_BAD));
    }
  }

  private static void taken(List<Refusal> found, String field, String code, String other) {
    if (code.equals(other)) {
      found.add(Refusal.at(field, Reason.CRITERION_CODE_TAKEN, Bilingual.same(code)));
    }
  }
}
