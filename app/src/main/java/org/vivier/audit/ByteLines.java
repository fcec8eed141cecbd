package org.vivier.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes: a line feed ends one, and nothing else does. */
final class ByteLines implements AutoCloseable {
  /** Nothing of a journal is longer; what is, is handed over in parts and fits nothing. */
  private static final int LONGEST = 1 << 16;

  private final InputStream bytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  ByteLines(Path file) throws IOException {
    this(Files.newInputStream(file));
  }

  ByteLines(InputStream file) {
    bytes = new BufferedInputStream(file, LONGEST);
  }

  /** The next line without its line feed; null at the end. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    int read = bytes.read();
    if (read < 0) {
      return null;
    }
    while (read >= 0 && read != '\n' && line.size() < LONGEST) {
      line.write(read);
      read = bytes.read();
    }
    return line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
