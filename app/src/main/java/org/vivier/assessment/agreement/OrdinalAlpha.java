package org.vivier.assessment.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for ordered marks: agreement beyond what chance would give, for any number
 * of raters, with marks missing. 1 is perfect, 0 is what chance gives.
 *
 * <p>As in K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of
 * Pennsylvania, 2011), section E with the ordinal metric of section F. Chosen over Cohen's and
 * Fleiss' kappa because a mark next to another is less of a disagreement than one far off, and
 * because not everybody rates everything. Written out here: the one library on Maven Central that
 * has it brings a framework of annotation studies along and has had no release for years.
 */
public final class OrdinalAlpha {
  private OrdinalAlpha() {}

  /**
   * Alpha.
   *
   * @param units the marks that each thing got, in any order, and how many things got exactly these
   * @return empty where nothing can be said: nothing was rated twice, or all marks are the same
   */
  public static OptionalDouble of(Map<List<Integer>, Integer> units) {
    Map<Integer, Map<Integer, Double>> coincidences = coincidences(units);
    SortedMap<Integer, Double> totals = new TreeMap<>();
    coincidences.forEach((mark, row) ->
        totals.put(mark, row.values().stream().mapToDouble(Double::doubleValue).sum()));
    double all = totals.values().stream().mapToDouble(Double::doubleValue).sum();
    double observed = 0;
    double expected = 0;
    for (var one : totals.entrySet()) {
      for (var other : totals.entrySet()) {
        double distance = distance(totals, one.getKey(), other.getKey());
        observed +=
            coincidences.getOrDefault(one.getKey(), Map.of()).getOrDefault(other.getKey(), 0.0)
                * distance;
        expected += one.getValue() * other.getValue() * distance;
      }
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (all - 1) * observed / expected);
  }

  /** How often each pair of marks stands together, each unit weighing as much as it has marks. */
  private static Map<Integer, Map<Integer, Double>> coincidences(
      Map<List<Integer>, Integer> units) {
    Map<Integer, Map<Integer, Double>> found = new HashMap<>();
    units.forEach((marks, many) -> {
      double weight = many / (marks.size() - 1.0);
      for (int i = 0; i < marks.size() && marks.size() > 1; i++) {
        for (int j = 0; j < marks.size(); j++) {
          if (i != j) {
            found
                .computeIfAbsent(marks.get(i), one -> new HashMap<>())
                .merge(marks.get(j), weight, Double::sum);
          }
        }
      }
    });
    return found;
  }

  /** The more marks lie between two, the further apart they are. */
  private static double distance(SortedMap<Integer, Double> totals, int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    double between =
        totals.subMap(low, high + 1).values().stream().mapToDouble(Double::doubleValue).sum()
            - (totals.getOrDefault(low, 0.0) + totals.getOrDefault(high, 0.0)) / 2;
    return low == high ? 0 : between * between;
  }
}
