package org.vivier.assessment;

import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/**
 * A way from the page of one application to a page of a room above. That room implements this, as a
 * bean.
 */
public interface ApplicantLink {
  /**
   * Where it leads and what it says; null when there is nothing behind it for this person now.
   *
   * @param standing of the application
   * @param member who reads the page, and so is nobody from whom names are kept in this process
   */
  @Nullable Way of(
      SelectionProcess process, CurrentAssessment standing, StaffMember member, Language language);

  /**
   * A link.
   *
   * @param main whether it leads to what is done next; else to something beside
   */
  record Way(String label, String path, boolean main) {
    /** One to what is done next. */
    public Way(String label, String path) {
      this(label, path, true);
    }

    /** One to something beside. */
    public static Way beside(String label, String path) {
      return new Way(label, path, false);
    }
  }
}
