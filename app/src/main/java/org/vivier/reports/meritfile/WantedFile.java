package org.vivier.reports.meritfile;

import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.processes.SelectionProcess;

/**
 * A file that somebody takes.
 *
 * @param application the one person whom a pack is about; null for the file of the whole process
 * @param why in the words of whoever takes it
 * @param language of its pages
 * @param by who takes it
 * @param names whether this person may know who applied
 */
public record WantedFile(
    SelectionProcess process,
    @Nullable ApplicationId application,
    Purpose purpose,
    String why,
    Language language,
    Actor by,
    boolean names) {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 2_000;

  /** Whether somebody said why. */
  public static boolean isReason(String why) {
    int length = why.strip().length();
    return length >= SHORTEST && length <= LONGEST;
  }

  /** Whether it is about one person alone. */
  public boolean pack() {
    return application != null;
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "WantedFile[" + process.id() + ", " + application + "]";
  }
}
