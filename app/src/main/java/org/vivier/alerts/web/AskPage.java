package org.vivier.alerts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * Asks for new jobs by email.
 *
 * @param search what the form sends on
 * @param inWords what is looked for
 * @param listPath the jobs that there are now
 * @param email what was typed
 * @param frequencies how often
 * @param sent whether a letter is on its way, or would be
 * @param letterLeaves whether a letter can leave at the moment
 * @param doubt an address that looks like a slip, or null
 * @param error what is wrong with the address, or null
 * @param rejected whether the form came without a valid token and is shown again
 */
public record AskPage(
    PageFrame frame,
    FormToken token,
    String search,
    String inWords,
    String listPath,
    String email,
    List<Choice> frequencies,
    boolean sent,
    boolean letterLeaves,
    @Nullable EmailDoubt doubt,
    @Nullable String error,
    boolean rejected) {}
