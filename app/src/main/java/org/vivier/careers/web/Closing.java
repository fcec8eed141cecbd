package org.vivier.careers.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;

/**
 * When a job closes, as far off as it is.
 *
 * @param at the moment, or null: open until filled
 * @param distance how far off that is, such as “Closes in 5 days”
 * @param soon whether it is near enough to stand out
 */
public record Closing(@Nullable Moment at, String distance, boolean soon) {}
