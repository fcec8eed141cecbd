package org.vivier.accommodations.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipInputStream;

/** Reads what somebody downloaded. */
final class Zip {
  private Zip() {}

  /** The texts of all its files. */
  static String text(byte[] zip) {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (files.getNextEntry() != null) {
        text.append(new String(files.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
