package org.vivier.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer, to be read.
 *
 * @param label the question
 * @param values the answer in words; empty: not answered
 * @param changePath where it can be changed
 * @param filePath where the file can be read, if it is one
 * @param hint something to look at again, or null
 */
public record AnswerRow(
    String label,
    List<String> values,
    String changePath,
    @Nullable String filePath,
    @Nullable String hint) {}
