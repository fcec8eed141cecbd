package org.vivier.applications.drafts;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that came with a form.
 *
 * @param question key of the question that it answers, such as {@code resume}
 * @param name as the browser says, of any content and length
 * @param size in bytes, or just past what a file may have
 * @param network that it came from, see {@link org.vivier.access.Asker}
 * @param content null when there was no room for it on its way in
 */
public record SentFile(
    String question, String name, long size, String network, @Nullable InputStreamSource content) {
  /** Without the name: it may say who sent it. */
  @Override
  public String toString() {
    return "SentFile[%s]".formatted(question);
  }
}
