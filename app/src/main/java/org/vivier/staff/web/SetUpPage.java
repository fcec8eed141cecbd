package org.vivier.staff.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * Sets up an authenticator app.
 *
 * @param frame what surrounds it
 * @param path where its form goes
 * @param secret for typing, in groups
 * @param picture for scanning
 * @param error what is wrong, or null
 * @param rejected whether the form came without a valid token
 */
public record SetUpPage(
    PageFrame frame,
    FormToken token,
    String path,
    String secret,
    QrPicture picture,
    @Nullable String error,
    boolean rejected) {}
