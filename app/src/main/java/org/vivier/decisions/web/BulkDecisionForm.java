package org.vivier.decisions.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vivier.decisions.deciding.SeenAnswer;
import org.vivier.format.Language;
import org.vivier.staff.page.StaffRequest;

/**
 * What somebody sent who decides about several.
 *
 * @param seen those that they chose, as they saw them
 * @param choice the same for all, but for the reason
 * @param reasons by language
 */
record BulkDecisionForm(
    List<SeenAnswer> seen, DecisionForm choice, Map<Language, DecisionForm> reasons) {
  private static final int MOST = 5_000;

  /** Rows come one by one from the list, and together from the preview. */
  static BulkDecisionForm of(StaffRequest request) {
    List<SeenAnswer> seen =
        Stream.concat(
                request.form().all("row").stream(), Arrays.stream(request.typed("rows").split(" ")))
            .map(SeenAnswer::of)
            .flatMap(Optional::stream)
            .distinct()
            .limit(MOST)
            .toList();
    DecisionForm choice = DecisionForm.of(request);
    Map<Language, DecisionForm> reasons = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      reasons.put(
          language,
          new DecisionForm(
              choice.outcome(),
              choice.ground(),
              choice.criterion(),
              DecisionForm.lines(request.typed("reason-" + language.tag())),
              DecisionForm.lines(request.typed("suggested-" + language.tag()))));
    }
    return new BulkDecisionForm(seen, choice, reasons);
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "TogetherForm[%d]".formatted(seen.size());
  }
}
