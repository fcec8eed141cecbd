package org.vivier.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be made, checked or restored. The reason is for a person. */
public class BackupRefused extends RuntimeException {
  /** Why; the wording is the command line's. */
  public enum Reason {
    /** There is a file with that name already. */
    FILE_EXISTS,
    /** Another program writes that file just now. */
    IN_PROGRESS,
    /** The file cannot be written. */
    UNWRITABLE,
    /** The file cannot be opened. */
    UNREADABLE,
    /** The file is none of ours. */
    NOT_A_BACKUP,
    /** A newer Vivier made it: its form, or the shape of its tables. */
    NEWER,
    /** Another program made it: its tables have no shape that this one's ever had. */
    FOREIGN,
    /** Cut off, or not what was written. */
    DAMAGED,
    /** Encrypted, and no key was given. */
    KEY_NEEDED,
    /** Encrypted with another key. */
    KEY_WRONG,
    /** A key was given, and the file is not encrypted. */
    KEY_NEEDLESS,
    /** What was given as a key is none. */
    KEY_UNREADABLE,
    /** A setting that cannot be meant. */
    SETTING,
    /** There is no database to make a backup of. */
    NOTHING_THERE,
    /** What the restored database gives back is not what was read from the file. */
    DIFFERENT,
    /** Another master key is where the backup's is to go. */
    MASTER_KEY_EXISTS
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String detail;

  /**
   * Says why.
   *
   * @param detail the file, table or number that it is about
   */
  public BackupRefused(Reason reason, Object detail, @Nullable Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = reason;
    this.detail = detail.toString();
  }

  /** Says why. */
  public BackupRefused(Reason reason, Object detail) {
    this(reason, detail, null);
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
