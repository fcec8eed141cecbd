package org.vivier.reports.meritfile;

/**
 * So many files are being written that another one has to wait; nothing was written or recorded.
 */
public final class FilesBusy extends Exception {
  private static final long serialVersionUID = 1L;

  FilesBusy() {
    super("other files are being written", null, false, false);
  }
}
