package org.vivier.reports.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.staff.page.ActorNames;

/** Says in words which applications a list shows. */
@Component
class SelectionWords {
  private final AssessmentPlans plans;
  private final ActorNames names;

  SelectionWords(AssessmentPlans plans, ActorNames names) {
    this.plans = plans;
    this.names = names;
  }

  String of(
      Selection selection, ReportFilter filter, @Nullable SelectionProcess process, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(words.text("reports.figure." + selection.figure().code()));
    if (selection.step() > 0 && process != null) {
      plans.steps(process.id()).stream()
          .filter(step -> step.position() == selection.step())
          .forEach(step -> parts.add(step.name().in(words.language())));
    }
    if (!selection.language().isEmpty()) {
      parts.add(words.text("reports.language." + selection.language()));
    }
    if (words.has("reports.source." + selection.source())) {
      parts.add(words.text("reports.source." + selection.source()));
    }
    if (selection.owner().equals(Selection.NOBODY)) {
      parts.add(words.text("reports.owner.nobody"));
    } else if (!selection.owner().isEmpty()) {
      parts.add(names.of("staff:" + selection.owner(), words));
    }
    filters(filter, words, parts);
    return String.join(words.text("reports.list.between"), parts);
  }

  private static void filters(ReportFilter filter, Words words, List<String> parts) {
    if (!filter.number().isEmpty()) {
      parts.add(filter.number());
    }
    if (!filter.classification().isEmpty()) {
      parts.add(filter.classification());
    }
    if (filter.from() != null) {
      parts.add(words.text("reports.list.from", Moment.date(filter.from(), words.language())));
    }
    if (filter.to() != null) {
      parts.add(words.text("reports.list.to", Moment.date(filter.to(), words.language())));
    }
  }
}
