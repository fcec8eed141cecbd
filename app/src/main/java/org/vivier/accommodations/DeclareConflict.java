package org.vivier.accommodations;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.postings.PostingId;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.WhoIs;

/**
 * A coordinator has a conflict of interest in a case: from then on they see it no more. Somebody
 * else must be there who does, so that nobody's request is left alone.
 */
@Component
public class DeclareConflict {
  private final CaseRows rows;
  private final Cases cases;
  private final WhoIs who;
  private final RequestingApplications applications;

  DeclareConflict(CaseRows rows, Cases cases, WhoIs who, RequestingApplications applications) {
    this.rows = rows;
    this.cases = cases;
    this.who = who;
    this.applications = applications;
  }

  /** What becomes of it. */
  public enum Answer {
    DONE,
    /** Nobody else could go on with the case. */
    NOBODY_ELSE,
    /** There is no such case for this person. */
    MISSING
  }

  /** Shuts this person out of the case, for good. */
  @Transactional
  public Answer handle(UUID id, StaffMember by) {
    Optional<Cases.Opened> found = cases.find(id, by);
    if (found.isEmpty()) {
      return Answer.MISSING;
    }
    // Two who are the last ones must not both go.
    rows.lock(found.get().about().facts().application());
    Set<StaffMemberId> others =
        new HashSet<>(who.whoMay(Act.AGREE_ON_ACCOMMODATION, found.get().about().scope()));
    others.remove(by.id());
    rows.recused(id).forEach(one -> others.remove(new StaffMemberId(one)));
    // Who applied for the job themselves sees no request for it.
    PostingId posting = found.get().about().facts().posting();
    others.removeIf(one -> applications.appliedTo(one.value()).contains(posting));
    if (others.isEmpty()) {
      return Answer.NOBODY_ELSE;
    }
    rows.recuse(id, by.id().value());
    return Answer.DONE;
  }
}
