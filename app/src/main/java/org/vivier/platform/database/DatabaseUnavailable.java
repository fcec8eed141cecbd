package org.vivier.platform.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be had. The reason is for a person, who gets it in their language. */
public class DatabaseUnavailable extends RuntimeException {
  /** Why the database cannot be had; the wording is the command line's. */
  public enum Reason {
    /** Another program works in the data folder. */
    IN_USE,
    /** The data folder cannot be created, read or written. */
    FOLDER_UNUSABLE,
    /** An environment variable names no database that can be meant. */
    SETTINGS,
    /** A restore into the data folder was interrupted. */
    RESTORE_UNFINISHED,
    /** There is something where a backup is to be restored. */
    NOT_EMPTY,
    /** Another major version of PostgreSQL wrote the data folder. */
    OTHER_VERSION,
    /** An existing PostgreSQL is older than what the tables need. */
    SERVER_TOO_OLD,
    /** The passwords that belong to the data folder are gone. */
    PASSWORDS_LOST,
    /** Others on this machine may read or change the passwords. */
    PASSWORDS_EXPOSED,
    /** No PostgreSQL is bundled for this operating system and processor. */
    NO_BUNDLE,
    /** PostgreSQL refuses root, and there is no {@code unshare} to step down with. */
    ROOT,
    /** PostgreSQL did not start, or stopped again. */
    NOT_STARTED
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String detail;

  /**
   * Says why.
   *
   * @param detail the folder, version or program, for the reader; in no language
   * @param cause has what PostgreSQL or Java said, for the log
   */
  public DatabaseUnavailable(Reason reason, Object detail, @Nullable Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = reason;
    this.detail = detail.toString();
  }

  /** Says why. */
  public DatabaseUnavailable(Reason reason, Object detail) {
    this(reason, detail, null);
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
