package org.vivier.portal.signin;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * Opens one's applications with a code.
 *
 * @param path where the form goes
 * @param email what was typed
 * @param codeAsked whether the code is asked for, or the address
 * @param code what was typed and not looked at yet; empty when nothing was
 * @param letterLeaves whether a letter can leave at the moment
 * @param doubt an address that looks like a slip, or null
 * @param error what is wrong with what was typed, or null
 * @param done what was just done, in words, or null
 * @param againPath where a new code is asked for
 * @param draftPath where a link to a draft is asked for
 * @param rejected whether the form came without a valid token and is shown again
 */
public record SignInPage(
    PageFrame frame,
    FormToken token,
    String path,
    String email,
    boolean codeAsked,
    String code,
    boolean letterLeaves,
    @Nullable EmailDoubt doubt,
    @Nullable String error,
    @Nullable String done,
    String againPath,
    String draftPath,
    boolean rejected) {}
