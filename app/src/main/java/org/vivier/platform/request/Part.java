package org.vivier.platform.request;

import org.jspecify.annotations.Nullable;

/**
 * One part of a form, and where its bytes are.
 *
 * @param field the field that it is for
 * @param fileName as the browser says, of any content and length; null when it is no file
 * @param contentType as the browser says
 * @param from its first byte among those of the fields, or of the files
 * @param to the byte after its last one
 */
record Part(
    String field, @Nullable String fileName, @Nullable String contentType, long from, long to) {
  boolean isFile() {
    return fileName != null;
  }

  /** Without names: they may say who sent it. */
  @Override
  public String toString() {
    return "Part[%d bytes]".formatted(to - from);
  }
}
