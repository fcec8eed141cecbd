package org.vivier.reports.meritfile;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.vivier.platform.Sha256;

/** Knows what went through it. */
final class MeasuredOutput extends FilterOutputStream {
  private final MessageDigest digest = Sha256.begin();
  private long bytes;

  MeasuredOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    digest.update((byte) one);
    bytes++;
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    out.write(some, from, length);
    digest.update(some, from, length);
    bytes += length;
  }

  long bytes() {
    return bytes;
  }

  /** Of everything, once nothing follows. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
