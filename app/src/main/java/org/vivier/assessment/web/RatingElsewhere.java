package org.vivier.assessment.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.OpenRatings;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WaitingItem;
import org.vivier.staff.work.WaitingSource;

/** Ratings that the board of a process still gives, for whoever conducts its assessment. */
@Component
@Order(10)
class RatingElsewhere implements WaitingSource {
  private final OpenRatings ratings;
  private final Processes processes;

  RatingElsewhere(OpenRatings ratings, Processes processes) {
    this.ratings = ratings;
    this.processes = processes;
  }

  @Override
  public List<WaitingItem> of(StaffMember member, Language language) {
    if (!member.mayAnywhere(Act.CONDUCT_ASSESSMENT)) {
      return List.of();
    }
    List<OpenRatings.Left> left =
        ratings.besides(member.id().value()).stream()
            .filter(one -> member.may(Act.CONDUCT_ASSESSMENT, one.process().scope()))
            .toList();
    Map<ProcessId, SelectionProcess> known =
        processes.find(left.stream().map(OpenRatings.Left::process).collect(toSet()));
    return left.stream()
        .map(one -> item(one, known.get(one.process()), Words.of(language)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable WaitingItem item(
      OpenRatings.Left left, @Nullable SelectionProcess process, Words words) {
    return process == null
        ? null
        : new WaitingItem(
            left.count() > OpenRatings.MANY
                ? words.text("assessment.elsewhere.many", OpenRatings.MANY)
                : words.text("assessment.elsewhere.rate", left.count(), left.assessors()),
            RatingWork.about(process, words.language()),
            null,
            AssessmentPaths.applicants(process.number()).in(words.language()));
  }
}
