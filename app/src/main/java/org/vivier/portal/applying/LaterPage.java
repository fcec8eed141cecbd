package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.portal.ApplicationWindow;

/**
 * For those who go on another time.
 *
 * @param job the job's title
 * @param path where the form that asks for a link goes
 * @param nextPath where to go on in this browser
 * @param email where a link would go; empty when no address was typed yet
 * @param emailPath where an address can be typed
 * @param expires the day on which an untouched draft is erased, in words; null once submitted
 * @param standing where the posting stands
 * @param sent whether a link was just asked for
 * @param letterLeaves whether a letter can leave at the moment
 * @param tooMany whether this browser or its network asked too often
 */
public record LaterPage(
    PageFrame frame,
    FormToken token,
    String job,
    String path,
    String nextPath,
    String email,
    String emailPath,
    @Nullable String expires,
    ApplicationWindow standing,
    boolean sent,
    boolean letterLeaves,
    boolean tooMany) {}
