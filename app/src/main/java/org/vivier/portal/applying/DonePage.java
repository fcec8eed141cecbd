package org.vivier.portal.applying;

import org.vivier.applications.ApplicationState;
import org.vivier.platform.page.PageFrame;

/**
 * The receipt.
 *
 * @param job the job's title
 * @param key names the job in both languages, for the browser that remembers the draft
 * @param state submitted, or what became of it since
 * @param inventory whether it is kept for jobs to come rather than assessed for one
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
    String key,
    ApplicationState state,
    boolean inventory,
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
