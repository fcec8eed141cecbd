package org.vivier.backup;

import java.util.List;

/** The last thing in a backup: all that must have come before. */
record Contents(List<Part> parts) {

  /**
   * One thing in a backup.
   *
   * @param rows how many lines it has; each row of a table is one
   * @param sha256 of its bytes, in hexadecimal
   */
  record Part(String name, long bytes, long rows, String sha256) {}
}
