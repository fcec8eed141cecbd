package org.vivier.staff.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * Asks for a second proof: on the way in, or before something dangerous.
 *
 * @param frame what surrounds it
 * @param path where its form goes
 * @param kind the part of its words' keys: {@code secondStep} or {@code confirm}
 * @param error what is wrong, or null
 * @param rejected whether the form came without a valid token
 * @param passkeyFailed whether a passkey was just tried in vain
 * @param next the page to go on to; empty for the first one
 * @param code whether there is an app or a recovery code to type a code of
 * @param passkeyPath where the passkey's form goes; null when the person has none
 * @param passkeyPurpose what the passkey is asked for
 */
public record ProofPage(
    PageFrame frame,
    FormToken token,
    String path,
    String kind,
    @Nullable String error,
    boolean rejected,
    boolean passkeyFailed,
    String next,
    boolean code,
    @Nullable String passkeyPath,
    String passkeyPurpose) {}
