package org.vivier.applications.web;

import org.vivier.applications.ApplicationState;
import org.vivier.platform.page.PageFrame;

/**
 * The receipt.
 *
 * @param job the job's title
 * @param state submitted, or what became of it since
 * @param reference what to quote
 * @param replyBy the day by which they hear, in words
 * @param email where the confirmation goes
 * @param letterLeaves whether it can leave at the moment
 * @param minePath the candidate's page
 * @param declarationPath the voluntary self-declaration
 */
public record DonePage(
    PageFrame frame,
    String job,
    ApplicationState state,
    String reference,
    String replyBy,
    String email,
    boolean letterLeaves,
    String minePath,
    String declarationPath) {

  /** Whether it counts. */
  public boolean counts() {
    return state.counts();
  }

  /** Where it stands, in words. */
  public String standing() {
    return state.forCandidate(frame.language());
  }
}
