package org.vivier.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.platform.Sha256;

/**
 * A file that should be a backup, and what opens it.
 *
 * @param at where its bytes are
 * @param path how people call it, whatever it is called while it is being made
 */
record BackupFile(Path at, Path path, @Nullable BackupKey key, LongConsumer progress) {
  private static final int BUFFER = 1 << 16;

  /** What is between the first line and the digest of all, decrypted. */
  final class Body implements AutoCloseable {
    private final InputStream in;
    private final DigestInputStream digested;
    private final InputStream content;

    private Body(InputStream in, long size) throws IOException {
      this.in = in;
      digested = new DigestInputStream(new Limited(in, size, progress), Sha256.begin());
      FileForm.Header header = FileForm.Header.read(digested, path);
      if (header.key().isEmpty()) {
        refuseIf(key != null, Reason.KEY_NEEDLESS, path);
        content = digested;
      } else {
        refuseIf(key == null, Reason.KEY_NEEDED, path);
        BackupKey given = Objects.requireNonNull(key);
        refuseIf(!header.key().get().equals(given.number()), Reason.KEY_WRONG, path);
        content = given.decrypt(digested, header.line());
      }
    }

    InputStream content() {
      return content;
    }

    /** Reads what is left, of which nothing may be content, and compares the digest. */
    void checkEnd() throws IOException {
      if (content.read() >= 0 || digested.read() >= 0) {
        throw new IOException("something comes after the end");
      }
      byte[] written = in.readNBytes(FileForm.DIGEST_LENGTH);
      if (!MessageDigest.isEqual(written, digested.getMessageDigest().digest())) {
        throw new IOException("the digest is another");
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static void refuseIf(boolean wrong, Reason reason, Path path) {
    if (wrong) {
      throw new BackupRefused(reason, path);
    }
  }

  /**
   * Opens it to read it from its beginning to its end.
   *
   * @throws BackupRefused when it is no backup, or the key is not the one for it
   */
  Body open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(at), BUFFER);
    try {
      return new Body(in, Files.size(at) - FileForm.DIGEST_LENGTH);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Looks at its first line only.
   *
   * @throws BackupRefused when it cannot be read, is no backup, or the key is not the one for it
   */
  void glance() {
    try {
      open().close();
    } catch (IOException e) {
      throw new BackupRefused(Reason.UNREADABLE, path, e);
    } catch (BackupRefused e) {
      throw explained(e);
    }
  }

  /** What damage looks like may be anything: rows that no table takes, a key that nobody has. */
  BackupRefused explained(BackupRefused refused) {
    boolean damaged = refused.reason() != Reason.NOT_A_BACKUP && !isWhole();
    return damaged ? new BackupRefused(Reason.DAMAGED, path, refused) : refused;
  }

  /** Whether it has the digest that it was written with. */
  boolean isWhole() {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(at), BUFFER)) {
      MessageDigest digest = Sha256.begin();
      InputStream before = new Limited(in, Files.size(at) - FileForm.DIGEST_LENGTH, bytes -> {});
      byte[] buffer = new byte[BUFFER];
      for (int n = before.read(buffer); n >= 0; n = before.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return MessageDigest.isEqual(in.readAllBytes(), digest.digest());
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends where it is told to, and says how far it is. */
  private static final class Limited extends FilterInputStream {
    private final LongConsumer progress;
    private final long size;
    private long left;

    Limited(InputStream in, long size, LongConsumer progress) {
      super(in);
      this.size = size;
      this.left = Math.max(size, 0);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = super.read(buffer, offset, (int) Math.min(length, left));
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      left -= read;
      progress.accept(size - left);
    }

    @Override
    public int available() throws IOException {
      return (int) Math.min(left, super.available());
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
