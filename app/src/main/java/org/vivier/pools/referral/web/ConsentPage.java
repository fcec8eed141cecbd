package org.vivier.pools.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * A referral to the person whom it is about.
 *
 * @param job the title of what they are asked for
 * @param state where it stands, in words
 * @param facts of the job
 * @param until the last day to answer, in words; null when there is nothing to answer
 * @param canSayYes whether yes is possible now
 * @param canSayNo whether no is, or to think again
 * @param thinkAgain whether yes was said already
 * @param cannot why yes isn't possible although they were asked, or null
 * @param preferences what may put them first
 * @param done what was just done, or null
 * @param answerPath takes the answer
 * @param rejected whether a form came without a valid token
 */
public record ConsentPage(
    PageFrame frame,
    FormToken token,
    String job,
    String state,
    String kind,
    List<Fact> facts,
    @Nullable String until,
    boolean canSayYes,
    boolean canSayNo,
    boolean thinkAgain,
    @Nullable String cannot,
    List<Choice> preferences,
    @Nullable String done,
    String answerPath,
    String backPath,
    boolean rejected) {
  /** Something that is known of the job. */
  public record Fact(String name, String text) {}
}
