package org.vivier.portal.signin;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * A link from a letter, to be used with a button: looking at it changes nothing.
 *
 * @param job the job's title, or null
 * @param text what the button does
 * @param button its words
 * @param hint what to think of
 * @param rejected whether the form came without a valid token and is shown again
 */
public record ButtonPage(
    PageFrame frame,
    FormToken token,
    @Nullable String job,
    String text,
    String button,
    String hint,
    boolean rejected) {}
