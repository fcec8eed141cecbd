package org.vivier.applications.web;

import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * A link from a letter, to be used with a button: looking at it changes nothing.
 *
 * @param text what the button does
 * @param button its words
 * @param hint what to think of
 * @param rejected whether the form came without a valid token and is shown again
 */
public record ButtonPage(
    PageFrame frame, FormToken token, String text, String button, String hint, boolean rejected) {}
