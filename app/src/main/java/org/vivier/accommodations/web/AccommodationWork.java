package org.vivier.accommodations.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Cases;
import org.vivier.accommodations.CoordinatedCase;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/**
 * Requests that wait for the coordinator. The list goes into letters, too, which others may see:
 * nothing in it says what is asked, by whom, or for which job.
 */
@Component
class AccommodationWork implements WorkSource {
  private final Cases cases;

  AccommodationWork(Cases cases) {
    this.cases = cases;
  }

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    return member.mayAnywhere(Act.AGREE_ON_ACCOMMODATION)
        ? cases.waiting(member).stream().map(found -> item(found, language)).toList()
        : List.of();
  }

  private static WorkItem item(CoordinatedCase found, Language language) {
    Words words = Words.of(language);
    return new WorkItem(
        "confidential." + found.listed().id(),
        words.text("accommodations.work.answer"),
        null,
        words.text("accommodations.work.why"),
        new WorkDue(Objects.requireNonNull(found.due()), found.zone()),
        CasePaths.one(found).in(language),
        words.text("accommodations.work.action"));
  }
}
