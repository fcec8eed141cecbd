package org.vivier.documents;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Takes a file's sealed bytes and stores each full piece at once. The last piece waits here until
 * it is known what the file is: a small file is then stored by one statement.
 */
final class ChunkWriter extends OutputStream {
  /** Where full pieces go. */
  interface Sink {
    void store(int ordinal, byte[] bytes);
  }

  private final Sink sink;
  private byte[] buffer = new byte[16 << 10];
  private int length;
  private int stored;

  ChunkWriter(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    int done = 0;
    while (done < count) {
      if (length == Chunks.LENGTH) {
        storeRest();
      }
      int part = Math.min(count - done, Chunks.LENGTH - length);
      if (length + part > buffer.length) {
        int wanted = Math.max(buffer.length * 2, length + part);
        buffer = Arrays.copyOf(buffer, Math.min(Chunks.LENGTH, wanted));
      }
      System.arraycopy(bytes, from + done, buffer, length, part);
      length += part;
      done += part;
    }
  }

  /** How many pieces are stored. */
  int stored() {
    return stored;
  }

  boolean hasRest() {
    return length > 0;
  }

  /** The bytes that wait. */
  byte[] rest() {
    return Arrays.copyOf(buffer, length);
  }

  void storeRest() {
    sink.store(stored, rest());
    stored++;
    length = 0;
  }
}
