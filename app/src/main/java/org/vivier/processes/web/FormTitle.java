package org.vivier.processes.web;

import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * What stands above a form.
 *
 * @param lead what the form is for, or null
 */
record FormTitle(String title, @Nullable String lead) {
  /** The words {@code processes.<key>.title} and, where there are any, {@code .lead}. */
  static FormTitle of(Language language, String key) {
    Words words = Words.of(language);
    String lead = "processes." + key + ".lead";
    return new FormTitle(
        words.text("processes." + key + ".title"), words.has(lead) ? words.text(lead) : null);
  }
}
