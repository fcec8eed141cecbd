package org.vivier.assessment.agreement;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/**
 * How far those who rated a criterion in a step agree, of ratings that are open.
 *
 * @param units the marks that applications got, the lowest first, and how many got exactly these
 */
public record StepAgreement(StepId step, CriterionId criterion, Map<List<Integer>, Integer> units) {
  private static final double HUNDRED = 100;

  public StepAgreement {
    units = Map.copyOf(units);
  }

  /** How many applications were rated by more than one. */
  public int compared() {
    return units.entrySet().stream()
        .filter(unit -> unit.getKey().size() > 1)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Of a hundred pairs of marks about the same application, how many are equal; empty without. */
  public OptionalDouble percentage() {
    long pairs = 0;
    long equal = 0;
    for (var unit : units.entrySet()) {
      List<Integer> marks = unit.getKey();
      for (int i = 0; i < marks.size(); i++) {
        for (int j = i + 1; j < marks.size(); j++) {
          pairs += unit.getValue();
          equal += marks.get(i).equals(marks.get(j)) ? unit.getValue() : 0;
        }
      }
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(HUNDRED * equal / pairs);
  }

  /** Krippendorff's alpha for ordered marks; empty where nothing can be said. */
  public OptionalDouble alpha() {
    return OrdinalAlpha.of(units);
  }
}
