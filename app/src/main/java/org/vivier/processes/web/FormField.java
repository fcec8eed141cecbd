package org.vivier.processes.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;

/**
 * One field of a form, as its page shows it.
 *
 * @param now what is there by now although something else was typed, or null
 * @param lang the language of what is written in it, or null
 * @param twin the same in the other language, beside it, or null
 */
public record FormField(
    Kind kind,
    String id,
    String label,
    @Nullable String hint,
    @Nullable String error,
    String value,
    @Nullable String now,
    List<Choice> choices,
    @Nullable String lang,
    @Nullable FormField twin) {
  /** How it is filled in. */
  public enum Kind {
    TEXT,
    AREA,
    RADIO,
    CHECKS,
    SELECT,
    HIDDEN
  }

  /** This one, and the one beside it. */
  Stream<FormField> withTwin() {
    return twin == null ? Stream.of(this) : Stream.of(this, twin);
  }
}
