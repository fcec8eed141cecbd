package org.vivier.applications.staff;

import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState;
import org.vivier.postings.PostingId;

/**
 * Which applications somebody wants to see, and in which order.
 *
 * @param reference a part of it in capitals, or empty
 * @param posting null for all
 * @param state null for all but drafts, which nobody sees
 * @param order by what
 * @param descending whether the order runs down; among equals it never does
 */
public record ApplicationsWanted(
    String reference,
    @Nullable PostingId posting,
    @Nullable ApplicationState state,
    Order order,
    boolean descending) {
  /** All of them, those that must hear first at the top. */
  public static final ApplicationsWanted ALL =
      new ApplicationsWanted("", null, null, Order.REPLY_BY, false);

  /** The same for one posting. */
  public static ApplicationsWanted of(PostingId posting) {
    return new ApplicationsWanted("", posting, null, Order.REPLY_BY, false);
  }

  /** By what they can be ordered. */
  public enum Order {
    /** Who must hear first. */
    REPLY_BY("a.reply_by"),
    REFERENCE("a.reference"),
    /** As {@link ApplicationState} counts them. */
    STATE("array_position(cast(:states as text[]), a.state)"),
    SUBMITTED("a.submitted_at");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  String orderBy() {
    return order.sql + (descending ? " desc" : "") + ", a.reply_by, a.submitted_at, a.reference";
  }
}
