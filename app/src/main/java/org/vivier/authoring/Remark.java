package org.vivier.authoring;

import org.jspecify.annotations.Nullable;
import org.vivier.format.Acceptance;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.Severity;

/**
 * A finding at its place in a draft.
 *
 * @param field {@code title}, {@code description}, {@code body} or {@code more}
 * @param line of the body, from 1; 0 elsewhere
 * @param blocking whether it keeps the posting from being public
 * @param acceptable whether somebody with the right may accept it
 * @param quote the text to which it points
 * @param against the text at its other place, or null
 * @param acceptance why it was accepted, and by which actor; null for one that stands
 */
public record Remark(
    Language language,
    String field,
    int line,
    String rule,
    Severity severity,
    Message message,
    boolean blocking,
    boolean acceptable,
    String quote,
    @Nullable String against,
    @Nullable Acceptance acceptance) {
  /** Names it in forms and addresses. */
  public String id() {
    return language.tag()
        + "-"
        + rule
        + "-"
        + Integer.toHexString((quote + '\0' + against).hashCode());
  }
}
