package org.vivier.processes.criteria;

/** Knows how a criterion was used so far. The rooms that assess and decide do, each its part. */
@FunctionalInterface
public interface CriterionUse {
  /** On how much of that a change with this effect bears. */
  Counts of(CriterionId criterion, Effect effect);

  /**
   * How often.
   *
   * @param passes outcomes that say that somebody meets it
   * @param fails outcomes that say that somebody doesn't
   * @param others who was rated without an outcome yet, or where nothing passes or fails
   * @param decisions about any of them
   */
  record Counts(long passes, long fails, long others, long decisions) {
    /** Never yet. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Both together. */
    Counts and(Counts more) {
      return new Counts(
          passes + more.passes,
          fails + more.fails,
          others + more.others,
          decisions + more.decisions);
    }
  }
}
