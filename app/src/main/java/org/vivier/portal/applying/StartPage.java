package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Day;
import org.vivier.portal.ApplicationWindow;

/**
 * Before one begins: what is needed, how long it takes, by when.
 *
 * @param title the job's title
 * @param key names the job in both languages, for the browser that remembers the draft
 * @param positionPath the posting's page
 * @param standing whether one can apply, and until or from when
 * @param replyBy by when everyone hears; null without a closing instant
 * @param draftPath where a draft that this browser began goes on, if there is one
 * @param submittedPath the confirmation of what this browser submitted, if it did
 * @param backPath where a link to a draft begun elsewhere can be asked for
 * @param megabytes the most that a file may have
 * @param statementWords the most words of the statement
 * @param contact for questions
 * @param inventory whether people leave a résumé and apply for no job
 * @param rejected whether the button was pressed and the browser sent no cookie
 */
public record StartPage(
    PageFrame frame,
    FormToken token,
    String title,
    String key,
    String positionPath,
    ApplicationWindow standing,
    @Nullable Day replyBy,
    @Nullable String draftPath,
    @Nullable String submittedPath,
    String backPath,
    long megabytes,
    int statementWords,
    String contact,
    boolean inventory,
    boolean rejected) {}
