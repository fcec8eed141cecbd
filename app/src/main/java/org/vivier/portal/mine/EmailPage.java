package org.vivier.portal.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;

/**
 * Changes the address that letters go to.
 *
 * @param job the job's title
 * @param current the address that holds
 * @param typed the new one, as typed
 * @param doubt an address that looks like a slip, or null
 * @param error what is wrong with it, or null
 * @param sentUntil until when the links work that were just sent to both; null before that
 * @param letterLeaves whether a letter can leave at the moment
 * @param pending the change that was asked for before and waits to be confirmed, or null
 * @param backPath the candidate's page
 * @param rejected whether the form came without a valid token and is shown again
 */
public record EmailPage(
    PageFrame frame,
    FormToken token,
    String job,
    String current,
    String typed,
    @Nullable EmailDoubt doubt,
    @Nullable String error,
    @Nullable Moment sentUntil,
    boolean letterLeaves,
    @Nullable Pending pending,
    String backPath,
    boolean rejected) {

  /**
   * A change that waits.
   *
   * @param waitsFor the addresses that have not confirmed
   * @param until when their links stop working
   */
  public record Pending(String address, List<String> waitsFor, Moment until) {}
}
