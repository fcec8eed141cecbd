package org.vivier.pools.candidate;

import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Day;

/**
 * Whether an application is to be kept for longer.
 *
 * @param kept whether the answer was just given
 * @param rejected whether the form came without a valid token
 */
public record InventoryQuestionPage(
    PageFrame frame, FormToken token, Day until, boolean kept, boolean rejected) {}
