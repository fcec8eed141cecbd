package org.vivier.decisions.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;

/**
 * An answer in the list; nothing personal.
 *
 * @param language the candidate's, in words
 * @param kind of the tag that shows the state
 * @param decision what is being told or was told last, in words, or null
 * @param flag that the decision has to be looked at, in words, or null
 * @param urgency {@code late}, {@code soon} or null
 * @param left how long there is, in words, or null
 * @param seen what a form sends to decide about it together with others; null where one can't
 * @param decide where one decides, or null
 */
public record AnswerRow(
    String reference,
    String language,
    String state,
    String kind,
    @Nullable String decision,
    @Nullable String flag,
    Day replyBy,
    @Nullable String urgency,
    @Nullable String left,
    String owner,
    String path,
    @Nullable String seen,
    @Nullable String decide) {}
