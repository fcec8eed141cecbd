package org.vivier.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.AnswersOwed;
import org.vivier.applications.staff.WaitingApplicants;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/** Candidates who have to hear soon, or should have: one piece of work for each job and day. */
@Component
class AnswersDue implements WorkSource {
  /** How long before their day people appear in the list. */
  private static final long DAYS_AHEAD = 7;

  private final AnswersOwed owed;
  private final Postings postings;
  private final Clock clock;

  AnswersDue(AnswersOwed owed, Postings postings, Clock clock) {
    this.owed = owed;
    this.postings = postings;
    this.clock = clock;
  }

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    if (!member.mayEverywhere(Act.WRITE_TO_CANDIDATES)) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<WaitingApplicants> due = owed.dueBefore(today.plusDays(DAYS_AHEAD));
    KnownPostings known = KnownPostings.of(due.stream().map(WaitingApplicants::posting), postings);
    return due.stream().map(waiting -> item(waiting, known, language)).toList();
  }

  private static WorkItem item(WaitingApplicants waiting, KnownPostings known, Language language) {
    Words words = Words.of(language);
    return new WorkItem(
        "answers." + waiting.posting() + "-" + waiting.replyBy(),
        words.text("casework.work.answers", waiting.count(), waiting.reference()),
        known.title(waiting.posting(), language),
        words.text("casework.work.answersWhy"),
        new WorkDue(waiting.replyBy(), known.zone(waiting.posting())),
        ApplicationsSection.ADDRESSES.in(language)
            + "?posting="
            + waiting.posting()
            + "&state=submitted",
        words.text("casework.work.answersAction"));
  }
}
