package org.vivier.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A sender who goes away. */
final class Unplugged extends InputStream {
  static InputStream after(byte[] sent) {
    return new SequenceInputStream(new ByteArrayInputStream(sent), new Unplugged());
  }

  @Override
  public int read() throws IOException {
    throw new IOException("connection reset");
  }

  @Override
  public int read(byte[] target, int from, int count) throws IOException {
    throw new IOException("connection reset");
  }
}
