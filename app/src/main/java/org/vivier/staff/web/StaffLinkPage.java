package org.vivier.staff.web;

import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * The page that a link from a letter leads to. Looking at it uses nothing up: mail programs look,
 * too.
 *
 * @param frame what surrounds it
 * @param path where its button goes
 * @param holds whether the link still opens something
 * @param signInPath where a new one is asked for
 */
public record StaffLinkPage(
    PageFrame frame, FormToken token, String path, boolean holds, String signInPath) {}
