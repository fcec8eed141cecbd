package org.vivier.staff.web;

import org.vivier.platform.page.PageFrame;

/**
 * A letter is on its way, if the address is known.
 *
 * @param frame what surrounds it
 * @param email what was typed
 * @param leaves whether letters leave at the moment
 * @param againPath where another one is asked for
 */
public record StaffSentPage(PageFrame frame, String email, boolean leaves, String againPath) {}
