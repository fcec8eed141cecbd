package org.vivier.staff;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps what somebody had typed whose right ended in the meantime, sealed for that person. The room
 * whose form it is implements this, as a bean. The answer stays that nothing is there.
 */
public interface KeepsWords {
  /** A form of somebody who may not do this any more, or never might. */
  void denied(StaffMember member, HttpServletRequest request);
}
