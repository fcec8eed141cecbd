package org.vivier.assessment.web;

import java.util.Arrays;
import java.util.List;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.platform.web.FormValues;

/**
 * Whose assessment begins, or who is set aside, as somebody chose.
 *
 * @param who all, those who were chosen, or some by lot; empty for who comes from the list
 * @param chosen references, of the form or of the list before it
 * @param size how many by lot; 0 for what is no number
 */
record WaveForm(String who, List<String> chosen, int size) {
  static final String ALL = "all";
  static final String CHOSEN = "chosen";
  static final String LOT = "lot";

  static WaveForm of(FormValues form) {
    return new WaveForm(
        form.one("who"),
        form.all(CHOSEN).stream()
            .flatMap(one -> Arrays.stream(one.split(",")))
            .filter(one -> one.matches("V-[0-9A-Z]{4}-[0-9A-Z]{4}"))
            .distinct()
            .toList(),
        AssessmentPages.number(form, "size").orElse(0));
  }

  boolean all() {
    return who.equals(ALL);
  }

  boolean byLot() {
    return who.equals(LOT);
  }

  /** Those of them whose assessment begins. */
  List<ApplicationId> among(List<CurrentAssessment> waiting) {
    return waiting.stream()
        .filter(one -> all() || chosen.contains(one.reference()))
        .map(CurrentAssessment::application)
        .toList();
  }
}
