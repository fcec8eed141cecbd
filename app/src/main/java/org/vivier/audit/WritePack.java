package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vivier.platform.Sha256;

/** A pack that is being written, one file after the other. */
public final class WritePack {
  private final ZipOutputStream zip;
  private final LocalDateTime at;
  private final Function<String, SignedNote> sign;
  private final VerifierKey key;
  private final StringBuilder manifest = new StringBuilder(Packs.FIRST_LINE).append('\n');

  WritePack(
      OutputStream out, LocalDateTime at, Function<String, SignedNote> sign, VerifierKey key) {
    this.zip = new ZipOutputStream(out);
    this.at = at;
    this.sign = sign;
    this.key = key;
  }

  /** Begins a file, which ends when it is closed. */
  public OutputStream file(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(at);
    zip.putNextEntry(entry);
    return new Entry(path);
  }

  /** A whole file. */
  public void file(String path, byte[] content) throws IOException {
    try (OutputStream out = file(path)) {
      out.write(content);
    }
  }

  /**
   * Signs the list of all files. What isn't ended is no valid ZIP: closing after an error would
   * make a whole one of half a pack.
   */
  void end() throws IOException {
    file(Packs.KEY, (key + "\n").getBytes(UTF_8));
    ZipEntry entry = new ZipEntry(Packs.MANIFEST);
    entry.setTimeLocal(at);
    zip.putNextEntry(entry);
    zip.write(sign.apply(manifest.toString()).note().getBytes(UTF_8));
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private final class Entry extends DigestOutputStream {
    private final String path;
    private boolean closed;

    Entry(String path) {
      super(zip, Sha256.begin());
      this.path = path;
    }

    @Override
    public void flush() {
      // What is compressed leaves when there is enough of it.
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        zip.closeEntry();
        manifest
            .append(HexFormat.of().formatHex(getMessageDigest().digest()))
            .append("  ")
            .append(path)
            .append('\n');
      }
    }
  }
}
