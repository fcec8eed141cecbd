package org.vivier.processes.criteria;

import org.vivier.processes.criteria.CriterionUse.Counts;

/**
 * What superseding a criterion would open again; shown before anybody does it.
 *
 * @param passes who passed and is asked again
 * @param fails who failed and is asked again
 * @param others who is asked again without an outcome so far, or where nothing passes or fails
 * @param decisions that are flagged; none is reversed by itself
 * @param amendPosting whether the public text must say it anew
 * @param extendClosing whether more people could qualify now, and must get the time to apply
 */
public record Reopening(
    Effect effect,
    long passes,
    long fails,
    long others,
    long decisions,
    boolean amendPosting,
    boolean extendClosing) {

  static Reopening of(Effect effect, Counts counts) {
    boolean passes = effect.asksPassesAgain();
    boolean fails = effect.asksFailsAgain();
    return new Reopening(
        effect,
        passes ? counts.passes() : 0,
        fails ? counts.fails() : 0,
        passes || fails ? counts.others() : 0,
        passes || fails ? counts.decisions() : 0,
        true,
        fails);
  }

  /** Whether nobody is asked again. */
  public boolean nobody() {
    return passes == 0 && fails == 0 && others == 0 && decisions == 0;
  }
}
