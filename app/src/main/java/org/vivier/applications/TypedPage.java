package org.vivier.applications;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on one page of the form.
 *
 * @param key of the page
 * @param typed by the keys of the questions
 * @param seen the revision that the page showed, to notice what another tab changed since; null
 *     when unknown
 */
public record TypedPage(String key, Map<String, List<String>> typed, @Nullable Integer seen) {
  /** Without what was typed. */
  @Override
  public String toString() {
    return "TypedPage[%s]".formatted(key);
  }
}
