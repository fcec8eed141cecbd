package org.vivier.assessment.applicants;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many there are at each stage in each language, whatever of the two is chosen.
 *
 * @param many by stage, then by language tag
 */
public record ApplicantCounts(Map<String, Map<String, Integer>> many) {
  public ApplicantCounts {
    many = new LinkedHashMap<>(many);
  }

  /** How many at this stage, in this language; empty for all. */
  public int of(String stage, String language) {
    return many.entrySet().stream()
        .filter(entry -> stage.isEmpty() || entry.getKey().equals(stage))
        .flatMap(entry -> entry.getValue().entrySet().stream())
        .filter(entry -> language.isEmpty() || entry.getKey().equals(language))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
