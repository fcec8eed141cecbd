package org.vivier.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;

/**
 * An application in the list; nothing personal.
 *
 * @param posting the job's title
 * @param urgency {@code late}, {@code soon} or null
 * @param left how long there is to answer, in words, or null
 * @param notes what may be worth a look, and what the scanner said of the files
 * @param messagePath where one writes to the candidate, or null
 */
public record ApplicationRow(
    String reference,
    String posting,
    String state,
    Moment submitted,
    Day replyBy,
    @Nullable String urgency,
    @Nullable String left,
    String address,
    List<String> notes,
    @Nullable String messagePath) {}
