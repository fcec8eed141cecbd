package org.vivier.platform.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that throws {@link BodyTooLarge} as soon as it is larger than it may be. */
final class LimitedBody extends FilterInputStream {
  private final long limit;
  private long read;

  LimitedBody(InputStream body, long limit) {
    super(body);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    int got = in.read(into, from, count);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int more) throws BodyTooLarge {
    read += more;
    if (read > limit) {
      throw new BodyTooLarge(limit);
    }
  }
}
