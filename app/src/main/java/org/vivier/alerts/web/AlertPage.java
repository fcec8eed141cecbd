package org.vivier.alerts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * One alert: to confirm, to see and change, or to stop.
 *
 * @param inWords what is looked for
 * @param listPath the jobs that there are now
 * @param confirmed whether its owner said that they want it
 * @param stopping whether to stop it is all that the page asks
 * @param frequencies how often
 * @param done what was just done, in words, or null
 * @param error why it was not, in words, or null
 * @param path where its form goes
 * @param stopPath where one click stops it
 * @param stopAllPath where every alert to its address is stopped
 * @param rejected whether a form came without a valid token
 */
public record AlertPage(
    PageFrame frame,
    FormToken token,
    String inWords,
    String listPath,
    boolean confirmed,
    boolean stopping,
    List<Choice> frequencies,
    @Nullable String done,
    @Nullable String error,
    String path,
    String stopPath,
    String stopAllPath,
    boolean rejected) {}
