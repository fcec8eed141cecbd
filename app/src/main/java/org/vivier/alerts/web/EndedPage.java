package org.vivier.alerts.web;

import org.vivier.platform.page.PageFrame;

/**
 * There is no alert here, or none any more.
 *
 * @param text what happened to it
 */
public record EndedPage(PageFrame frame, String text) {}
