package org.vivier.assessment.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a cell.
 *
 * @param mark null as long as none is chosen
 * @param amended why it takes the place of what was said before, or null
 */
public record RatingEntry(
    @Nullable Integer mark, String reason, List<Evidence> evidence, @Nullable String amended) {
  /** Nothing yet. */
  public static final RatingEntry NOTHING = new RatingEntry(null, "", List.of(), null);

  public RatingEntry {
    evidence = List.copyOf(evidence);
  }

  /**
   * A passage of what was submitted, by its place.
   *
   * @param source the key of the question that it answers
   * @param start place of its first character
   * @param end place after its last
   */
  public record Evidence(String source, int start, int end) {
    /** As a form sends it. */
    public String written() {
      return source + ":" + start + "-" + end;
    }
  }

  /** The mark. */
  public int given() {
    if (mark == null) {
      throw new IllegalStateException("no mark was given");
    }
    return mark;
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "RatingEntry";
  }
}
