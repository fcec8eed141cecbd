package org.vivier.staff.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * The page on which one signs in.
 *
 * @param frame what surrounds it
 * @param path where its form goes
 * @param email what was typed
 * @param error what is wrong with it, or null
 * @param said a sentence about what was just done, or null
 * @param rejected whether the form came without a valid token
 * @param passkeyPath where the passkey's form goes
 * @param providerPath leads to the organization's own sign-in; null without one
 */
public record StaffSignInPage(
    PageFrame frame,
    FormToken token,
    String path,
    String email,
    @Nullable String error,
    @Nullable String said,
    boolean rejected,
    String passkeyPath,
    @Nullable String providerPath) {}
