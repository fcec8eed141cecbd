package org.vivier.reports.figures;

/**
 * The four-fifths rule: a group that is selected at less than four fifths of the rate of another is
 * generally regarded as evidence of adverse impact (Uniform Guidelines on Employee Selection
 * Procedures, 29 CFR 1607.4(D), 1978). No rule of Canadian law, and no proof of anything: an
 * indication of where to look.
 */
final class FourFifths {
  private static final double LIMIT = 0.8;

  private FourFifths() {}

  static boolean below(double ratio) {
    return ratio < LIMIT;
  }

  /**
   * The rate of a group over that of the others, from how many of each declared at either stage. A
   * rate would be declared later over declared before, of each; what share of people declares at a
   * stage is in both rates, and cancels out as long as it is the same for all groups.
   */
  static double ratio(int membersBefore, int othersBefore, int membersAfter, int othersAfter) {
    return ((double) membersAfter / membersBefore) / ((double) othersAfter / othersBefore);
  }
}
