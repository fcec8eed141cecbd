package org.vivier.declarations.web;

import org.vivier.platform.page.PageFrame;

/**
 * The form.
 *
 * @param job the job's title
 * @param again whether those are asked who qualified
 * @param changePath where a code opens a declaration
 */
public record DeclarationPage(
    PageFrame frame, String job, DeclarationFields asking, boolean again, String changePath) {}
