package org.vivier.processes.plan;

import java.util.ArrayList;
import java.util.List;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.TextRules;

/** What steps and scales must be to be kept. */
final class PlanRules {
  static final int MOST_STEPS = 12;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_ANCHOR = 1000;
  private static final int MOST_MARKS = 11;
  private static final int HIGHEST_MARK = 100;

  private PlanRules() {}

  static List<Refusal> refusals(WrittenStep step) {
    List<Refusal> found = new ArrayList<>();
    TextRules.require(found, "name", step.name(), LONGEST_NAME, Reason.STEP_NAME_MISSING);
    between(found, "quorum", step.quorum(), 1, 20);
    between(found, "hears-within", step.hearsWithin(), 1, 366);
    between(found, "minutes", step.minutes(), 1, 1440);
    between(found, "goes-on", step.goesOn(), 0, 100);
    return found;
  }

  /** A scale has two marks or more, each once, each described in both languages. */
  static List<Refusal> refusals(Bilingual name, List<Anchor> anchors) {
    List<Refusal> found = new ArrayList<>();
    TextRules.require(found, "name", name, LONGEST_NAME, Reason.STEP_NAME_MISSING);
    long marks = anchors.stream().map(Anchor::mark).distinct().count();
    if (marks != anchors.size() || marks < 2 || marks > MOST_MARKS) {
      found.add(Refusal.at("anchor-0-en", Reason.SCALE_INCOMPLETE));
    }
    for (Anchor anchor : anchors) {
      String field = "anchor-" + anchor.mark();
      if (anchor.mark() < 0 || anchor.mark() > HIGHEST_MARK) {
        found.add(Refusal.at(field + "-en", Reason.SCALE_INCOMPLETE));
      } else {
        TextRules.require(found, field, anchor.text(), LONGEST_ANCHOR, Reason.SCALE_INCOMPLETE);
      }
    }
    return found;
  }

  private static void between(List<Refusal> found, String field, int value, int least, int most) {
    if (value < least || value > most) {
      found.add(
          Refusal.at(field, Reason.STEP_NUMBERS_BAD, Bilingual.same(least), Bilingual.same(most)));
    }
  }
}
