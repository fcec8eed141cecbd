package org.vivier.audit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * One record, with what else happened to the same thing.
 *
 * @param text exactly what is hashed
 * @param before digest, or null
 * @param after digest, or null
 * @param proofPath leads to its proof; null as long as no checkpoint covers it
 */
public record RecordPage(
    StaffFrame frame,
    JournalRow row,
    String text,
    @Nullable String before,
    @Nullable String after,
    @Nullable String proofPath,
    List<Link> chain) {

  /**
   * A link of the chain.
   *
   * @param here whether it is the record of this page
   * @param takesBack in words what it takes back, or null
   * @param takenBack in words what takes it back, or null
   */
  public record Link(
      JournalRow row, boolean here, @Nullable String takesBack, @Nullable String takenBack) {}
}
