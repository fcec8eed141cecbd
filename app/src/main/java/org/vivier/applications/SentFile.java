package org.vivier.applications;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that came with a form.
 *
 * @param question key of the question that it answers, such as {@code resume}
 * @param name as the browser says, of any content and length
 * @param size in bytes, or just past what a file may have
 */
public record SentFile(String question, String name, long size, InputStreamSource content) {
  /** Without the name: it may say who sent it. */
  @Override
  public String toString() {
    return "SentFile[%s]".formatted(question);
  }
}
