package org.vivier.platform;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes to another stream and leaves it open. What encrypts or compresses closes what it is
 * written to, also where more comes after it or it is still to be read.
 */
public final class CloseShieldOutputStream extends FilterOutputStream {
  /** Over this stream, whose owner closes it. */
  public CloseShieldOutputStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
