package org.vivier.portal.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;

/**
 * What the candidate and the people who hire wrote to each other, and the form for more.
 *
 * @param job the job's title
 * @param entries oldest first
 * @param done what was just done, in words, or null
 * @param notSent why the message that was just written wasn't sent, or null
 * @param closed why nothing can be written now, in words, or null
 * @param contact whom to write to otherwise
 * @param id names the message that the form sends
 * @param seen the ordinal of the last message above the form
 * @param text what was typed
 * @param error what is wrong with it, or null
 * @param rejected whether a form came without a valid token
 */
public record MyMessagesPage(
    PageFrame frame,
    FormToken token,
    String job,
    List<Entry> entries,
    @Nullable String done,
    @Nullable String notSent,
    @Nullable String closed,
    String contact,
    String id,
    int seen,
    String text,
    @Nullable String error,
    String backPath,
    boolean rejected) {

  /**
   * One message.
   *
   * @param own whether the candidate wrote it
   * @param fresh whether it is the first time that they see it
   */
  public record Entry(String who, Moment at, boolean own, boolean fresh, String text) {}
}
