package org.vivier.platform.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that has arrived whole.
 *
 * @param bytes all that was kept of it; of a form with files, its fields
 * @param files the files of a form; null when there was no room for them
 * @param parts of a form with files, in their order; null when it is none
 */
record SpooledBody(SpooledBytes bytes, @Nullable SpooledBytes files, @Nullable List<Part> parts)
    implements AutoCloseable {
  InputStream open() throws IOException {
    return bytes.open(0, bytes.size());
  }

  boolean filesAreHere() {
    return files != null;
  }

  InputStream open(Part part) throws IOException {
    SpooledBytes from = part.isFile() ? files : bytes;
    return from == null ? InputStream.nullInputStream() : from.open(part.from(), part.to());
  }

  byte[] read(Part part) throws IOException {
    try (InputStream in = open(part)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    try (bytes) {
      if (files != null) {
        files.close();
      }
    }
  }
}
