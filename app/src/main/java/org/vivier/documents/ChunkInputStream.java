package org.vivier.documents;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Pieces of one file as one stream; the next is fetched when the one before is used up. */
final class ChunkInputStream extends InputStream {
  private final IntFunction<Optional<byte[]>> fetch;
  private byte[] piece = new byte[0];
  private int position;
  private int next;
  private boolean ended;

  /** Ends at the first piece that is not there. */
  ChunkInputStream(IntFunction<Optional<byte[]>> fetch) {
    this.fetch = fetch;
  }

  @Override
  public int read() {
    return available() == 0 && !advance() ? -1 : piece[position++] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int count) {
    if (count == 0) {
      return 0;
    }
    if (available() == 0 && !advance()) {
      return -1;
    }
    int part = Math.min(count, available());
    System.arraycopy(piece, position, target, from, part);
    position += part;
    return part;
  }

  @Override
  public int available() {
    return piece.length - position;
  }

  private boolean advance() {
    Optional<byte[]> fetched = ended ? Optional.empty() : fetch.apply(next);
    ended = fetched.isEmpty();
    piece = fetched.orElseGet(() -> new byte[0]);
    position = 0;
    next++;
    return available() > 0;
  }
}
