package org.vivier.postings;

/** Whether a public posting takes applications. */
public enum Stage {
  /** Published ahead of its opening. */
  UPCOMING,
  /** Takes applications, until a closing instant or until filled. */
  OPEN,
  /** Takes applications at any time, for the inventory. */
  EVERGREEN,
  /** Took applications once. */
  CLOSED;

  /** Whether an application may be started now. */
  public boolean takesApplications() {
    return this == OPEN || this == EVERGREEN;
  }
}
