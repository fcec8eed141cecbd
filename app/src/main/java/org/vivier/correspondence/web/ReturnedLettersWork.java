package org.vivier.correspondence.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.DeadLetters;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/** Letters that came back: their readers wait without knowing it. */
@Component
class ReturnedLettersWork implements WorkSource {
  private final DeadLetters letters;

  ReturnedLettersWork(DeadLetters letters) {
    this.letters = letters;
  }

  /** One piece of work for all of them, new to everybody when another one comes back. */
  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    if (!member.may(Act.LOOK_AFTER_LETTERS)) {
      return List.of();
    }
    List<DeadLetter> all = letters.all();
    if (all.isEmpty()) {
      return List.of();
    }
    Words words = Words.of(language);
    return List.of(
        new WorkItem(
            "letters." + all.getLast().id(),
            words.text("correspondence.returned.work", all.size()),
            null,
            words.text("correspondence.returned.why"),
            null,
            LettersSection.ADDRESSES.in(language),
            words.text("correspondence.returned.action")));
  }
}
