package org.vivier.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The master key is missing, unreadable or another one. Nobody's data can be read without it. */
public final class MasterKeyUnusable extends VaultException {
  private static final long serialVersionUID = 1L;

  private final Path file;
  private final Reason reason;

  /** What is wrong. */
  public enum Reason {
    /** The database holds keys that a master key wrapped, but the file is not there. */
    MISSING,
    /** The file cannot be read or written, or is no key ring. */
    UNREADABLE,
    /** Others on this machine may read or change the file. */
    EXPOSED,
    /** The ring does not hold the key that wrapped the keys in this database. */
    ANOTHER
  }

  MasterKeyUnusable(Path file, Reason reason, @Nullable Throwable cause) {
    super("master key file %s: %s; see docs/keys.en.md".formatted(file, reason), cause);
    this.file = file;
    this.reason = reason;
  }

  /** The file of the key ring. */
  public Path file() {
    return file;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }
}
