package org.vivier.staff.page;

import org.vivier.format.Language;
import org.vivier.staff.StaffMember;

/** An entry of the navigation. The room whose pages it leads to implements this, as a bean. */
public interface StaffSection {
  /** Where it stands: my work is 10, processes 20, pools 30, reports 40, people 50, journal 60. */
  int place();

  /** The key of what it says. */
  String labelKey();

  /** Where it leads; pages below belong to it. */
  Addresses addresses();

  /** Whether there may be something behind it for this person. */
  boolean isFor(StaffMember member);

  /** Where it leads in this language. */
  default String path(Language language) {
    return addresses().in(language);
  }
}
