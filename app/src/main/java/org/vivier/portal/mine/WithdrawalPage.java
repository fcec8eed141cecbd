package org.vivier.portal.mine;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;

/**
 * Before an application is taken back.
 *
 * @param job the job's title
 * @param undoable whether it could be undone
 * @param undoUntil until when; null when there is no end to it
 * @param reason what was typed
 * @param error what is wrong with it, or null
 * @param backPath the candidate's page
 * @param rejected whether the form came without a valid token and is shown again
 */
public record WithdrawalPage(
    PageFrame frame,
    FormToken token,
    String job,
    boolean undoable,
    @Nullable Moment undoUntil,
    String reason,
    @Nullable String error,
    String backPath,
    boolean rejected) {}
