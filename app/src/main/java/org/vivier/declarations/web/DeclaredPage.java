package org.vivier.declarations.web;

import org.vivier.platform.page.PageFrame;

/**
 * The confirmation, which shows the code for the only time.
 *
 * @param job the job's title
 * @param code in groups
 * @param changePath where the code opens the declaration
 */
public record DeclaredPage(PageFrame frame, String job, String code, String changePath) {}
