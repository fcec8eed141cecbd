package org.vivier.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.Contents.Part;
import org.vivier.platform.CloseShieldOutputStream;
import org.vivier.platform.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup, from its first byte to its last, and holds no more than one piece in memory. */
final class BackupWriter {
  private static final int BUFFER = 1 << 16;

  private final JsonMapper json;
  private final OutputStream file;
  private final DigestOutputStream digested;
  private final Gzip gzip;
  private final TarArchiveOutputStream tar;
  private final List<Part> parts = new ArrayList<>();

  BackupWriter(OutputStream file, @Nullable BackupKey key, JsonMapper json) throws IOException {
    this.json = json;
    this.file = file;
    FileForm.Header header = FileForm.Header.of(key);
    digested = new DigestOutputStream(file, Sha256.begin());
    digested.write(header.bytes());
    OutputStream left = new CloseShieldOutputStream(digested);
    OutputStream sealed = key == null ? left : key.encrypt(left, header.line());
    gzip = new Gzip(new BufferedOutputStream(sealed, BUFFER));
    tar = new TarArchiveOutputStream(gzip, "UTF-8");
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
  }

  /**
   * Ciphertext, the most there is, doesn't compress; only its notation in sixteen digits does.
   * Looking for what comes again in it takes twice as long and finds chance, which costs room.
   */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }

    void expect(boolean digits) {
      def.setStrategy(digits ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
    }
  }

  void write(String name, Object content) throws IOException {
    write(name, json.writeValueAsBytes(content));
  }

  void write(String name, byte[] content) throws IOException {
    entry(name, content, content.length);
    parts.add(PartDigest.of(name, content));
  }

  private void entry(String name, byte[] content, int length) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(length);
    entry.setMode(0600);
    entry.setModTime(0);
    tar.putArchiveEntry(entry);
    tar.write(content, 0, length);
    tar.closeArchiveEntry();
  }

  /** The rows of a table, to be closed before anything else is written. */
  Rows rows(Table table) {
    gzip.expect(table.isOfBytes());
    return new Rows(FileForm.TABLES + table.path());
  }

  /** Cuts into pieces what comes: a tar must know the length of each before it begins. */
  final class Rows extends OutputStream {
    private static final int PIECE = 1 << 20;

    private final byte[] piece = new byte[PIECE];
    private final PartDigest digest;
    private final String name;
    private int filled;
    private int pieces;

    private Rows(String name) {
      this.name = name;
      digest = new PartDigest(name);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      digest.update(bytes, offset, length);
      for (int done = 0; done < length; ) {
        int part = Math.min(length - done, PIECE - filled);
        System.arraycopy(bytes, offset + done, piece, filled, part);
        filled += part;
        done += part;
        if (filled == PIECE) {
          next();
        }
      }
    }

    private void next() throws IOException {
      pieces++;
      entry("%s/%08d".formatted(name, pieces), piece, filled);
      filled = 0;
    }

    /** The last piece, which every table has. */
    @Override
    public void close() throws IOException {
      next();
      parts.add(digest.part());
    }
  }

  /** Ends the backup. Without this it is none. */
  void finish() throws IOException {
    byte[] contents = json.writeValueAsBytes(new Contents(List.copyOf(parts)));
    entry(FileForm.CONTENTS, contents, contents.length);
    tar.close();
    digested.flush();
    file.write(digested.getMessageDigest().digest());
    file.flush();
  }
}
