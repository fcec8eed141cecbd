package org.vivier.staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;

/**
 * Takes somebody in who needs no invitation: an invented person of the samples. A test knows all
 * callers.
 */
@Component
public class AddSampleStaff {
  private final Membership membership;

  AddSampleStaff(Membership membership) {
    this.membership = membership;
  }

  /** Somebody new, who works here from now on. */
  @Transactional
  public StaffMemberId handle(String name, String address, Language language, Actor by) {
    StaffMemberId id = membership.invite(name, address, language, by);
    membership.join(id, by);
    return id;
  }
}
