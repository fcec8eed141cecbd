package org.vivier.reports.meritfile;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.vivier.platform.Sha256;

/** Knows what went through it. */
final class MeasuredOutput extends DigestOutputStream {
  private long bytes;

  MeasuredOutput(OutputStream out) {
    super(out, Sha256.begin());
  }

  @Override
  public void write(int one) throws IOException {
    super.write(one);
    bytes++;
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    super.write(some, from, length);
    bytes += length;
  }

  long bytes() {
    return bytes;
  }

  /** Of everything, once nothing follows. */
  String sha256() {
    return HexFormat.of().formatHex(getMessageDigest().digest());
  }
}
