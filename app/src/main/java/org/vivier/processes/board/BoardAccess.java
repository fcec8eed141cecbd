package org.vivier.processes.board;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;
import org.vivier.staff.GiveRight;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffRights;
import org.vivier.staff.TakeRight;

/** Who is on a board may see its process; whoever leaves it may not any more. */
@Component
class BoardAccess {
  private final GiveRight give;
  private final TakeRight take;
  private final StaffRights rights;

  BoardAccess(GiveRight give, TakeRight take, StaffRights rights) {
    this.give = give;
    this.take = take;
    this.rights = rights;
  }

  /** Lets somebody in; false when nobody of this id works here. */
  boolean give(ProcessId process, UUID staff, Actor by) {
    return give.handle(new StaffMemberId(staff), Role.ASSESSOR, process.scope(), null, by)
        != GiveRight.Outcome.NOBODY;
  }

  void take(ProcessId process, UUID staff, Actor by) {
    rights.in(process.scope()).stream()
        .filter(right -> right.holder().value().equals(staff) && right.role() == Role.ASSESSOR)
        .filter(right -> right.takenAt() == null)
        .forEach(right -> take.handle(right.id(), by));
  }
}
