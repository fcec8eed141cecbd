package org.vivier.pools.candidate;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Day;

/**
 * The yearly question, with its two buttons.
 *
 * @param answer {@code yes}, {@code no} or null
 * @param rejected whether the form came without a valid token
 */
public record PoolQuestionPage(
    PageFrame frame,
    FormToken token,
    String pool,
    Day until,
    @Nullable String answer,
    boolean rejected) {}
