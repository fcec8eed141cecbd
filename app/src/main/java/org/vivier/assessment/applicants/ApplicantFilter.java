package org.vivier.assessment.applicants;

import org.vivier.postings.PostingId;

/**
 * Which applicants somebody looks for, and in which order.
 *
 * @param text part of a reference, or words of a name; empty for all
 * @param byName whether names are looked through: not for whom they are kept from
 * @param stage code of a state, or {@code step-} and its place; empty for all
 * @param language tag, or empty
 * @param order one of the words {@code replyBy}, {@code submitted}, {@code reference}, and that of
 *     the state
 */
public record ApplicantFilter(
    PostingId posting,
    String text,
    boolean byName,
    String stage,
    String language,
    String order,
    boolean descending) {
  /** The order that tells nothing of when somebody applied. */
  public static final String BLIND = "blind";

  /** Without the words. */
  @Override
  public String toString() {
    return "ApplicantFilter[" + posting + "]";
  }
}
