package org.vivier.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.calibration.Calibration;
import org.vivier.assessment.calibration.CalibrationRatings;
import org.vivier.assessment.calibration.Calibrations;
import org.vivier.assessment.rating.Cells;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page of one thing in a round of calibration. It is as blind as a rating is. */
@Component
class CalibrationTaskPages {
  private final AssessmentPages pages;
  private final CalibrationPages rounds;
  private final Calibrations calibrations;
  private final CalibrationRatings ratings;
  private final Cells cells;

  CalibrationTaskPages(
      AssessmentPages pages,
      CalibrationPages rounds,
      Calibrations calibrations,
      CalibrationRatings ratings,
      Cells cells) {
    this.pages = pages;
    this.rounds = rounds;
    this.calibrations = calibrations;
    this.ratings = ratings;
    this.cells = cells;
  }

  /**
   * One thing by one criterion.
   *
   * @param item of the round
   * @param takesPart whether the reader rates it
   */
  record Task(
      SelectionProcess process,
      PlanStep step,
      Calibration round,
      Calibration.Item item,
      CriterionId criterion,
      boolean takesPart) {
    Addresses addresses() {
      return AssessmentPaths.calibrationTask(
          process.number(), step.id().toString(), item.label(), criterion.toString());
    }

    Addresses list() {
      return AssessmentPaths.calibration(process.number(), step.id().toString());
    }
  }

  /** What an address names. Whoever rates it sees it; who conducts it once the marks are shown. */
  Task find(
      SelectionProcess process, String stepId, String label, String criterion, StaffMember member) {
    PlanStep step = rounds.step(process, stepId);
    Calibration round = calibrations.last(step.id()).orElseThrow(StaffResponses::missing);
    Calibration.Item item = round.item(label).orElseThrow(StaffResponses::missing);
    CriterionId of =
        TypedId.of(criterion).map(CriterionId::new).orElseThrow(StaffResponses::missing);
    List<Calibrations.Task> tasks =
        calibrations.tasks(round).stream()
            .filter(task -> task.item().equals(item.id()) && task.criterion().equals(of))
            .toList();
    boolean takesPart =
        tasks.stream().anyMatch(task -> task.assessor().equals(member.id().value()));
    boolean conducts =
        round.openedAt() != null && member.may(Act.CONDUCT_ASSESSMENT, process.id().scope());
    if (tasks.isEmpty() || (!takesPart && !conducts)) {
      throw StaffResponses.missing();
    }
    return new Task(process, step, round, item, of, takesPart);
  }

  /** The same as it is now, after somebody was quicker. */
  Task again(Task task, StaffMember member) {
    return find(
        task.process(),
        task.step().id().toString(),
        task.item().label(),
        task.criterion().toString(),
        member);
  }

  /**
   * Its page.
   *
   * @param read what an assessor reads; empty for a written answer
   */
  @Transactional(readOnly = true)
  public CalibrationTaskPage page(
      Task task,
      Optional<Rendition> read,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffRequest request) {
    Words words = request.words();
    Language language = words.language();
    Calibration round = task.round();
    Cells.Planned planned = cells.of(task.step().id(), task.criterion());
    CalibrationPages.Of of = new CalibrationPages.Of(task.item().id(), task.criterion());
    Optional<CalibrationRatings.Said> own =
        ratings.own(task.item().id(), task.criterion(), request.member().id().value());
    List<CalibrationRatings.Said> said = CalibrationPages.of(ratings.shown(round), of);
    List<CalibrationRatings.Said> notes =
        round.openedAt() == null ? List.of() : CalibrationPages.of(ratings.notes(round), of);
    Map<String, String> people =
        rounds.people(Stream.concat(said.stream(), notes.stream()).toList(), words);
    String typed = request.typed("mark");
    return new CalibrationTaskPage(
        frame(task, planned, request).saying(notice),
        RatePages.criterion(planned, words),
        RatePages.kind(planned, language),
        CalibrationPages.who(task.item(), words),
        read.map(one -> RatePages.texts(one, RatingEntry.NOTHING, language))
            .orElseGet(() -> sample(task.item(), words)),
        planned.scale().anchors().stream()
            .map(anchor ->
                new RatePage.Mark(
                    anchor.mark(),
                    anchor.text().in(language),
                    String.valueOf(anchor.mark()).equals(typed)))
            .toList(),
        request.typed("reason"),
        task.takesPart() && round.openedAt() == null && own.isEmpty(),
        own.flatMap(one -> Optional.ofNullable(one.mark()))
            .map(mark -> RatePages.mark(mark, planned, language))
            .orElse(null),
        own.map(CalibrationRatings.Said::text).orElse(null),
        said.stream()
            .map(one ->
                new CalibrationTaskPage.Column(
                    people.getOrDefault(Actor.staff(one.author()).name(), ""),
                    one.mark() == null ? "" : RatePages.mark(one.mark(), planned, language),
                    one.text()))
            .toList(),
        notes.stream()
            .map(one ->
                new CalibrationTaskPage.Note(
                    people.getOrDefault(Actor.staff(one.author()).name(), ""),
                    Moment.of(one.at(), task.process().facts().dates().zone(), language).wording(),
                    one.text()))
            .toList(),
        task.takesPart() && round.openedAt() != null && round.endedAt() == null,
        errors,
        task.list().in(language));
  }

  private StaffFrame frame(Task task, Cells.Planned planned, StaffRequest request) {
    Words words = request.words();
    Language language = words.language();
    return pages.below(
        request,
        task.process(),
        task.addresses(),
        words.text("assessment.consensus.title", planned.code().in(language), task.item().label()),
        new Crumb(
            words.text("assessment.agreement.title"),
            AssessmentPaths.agreement(task.process().number()).in(language)),
        new Crumb(
            words.text("assessment.calibration.title", task.step().name().in(language)),
            task.list().in(language)));
  }

  private static List<RatePage.Text> sample(Calibration.Item item, Words words) {
    String sample = item.sample();
    return sample == null
        ? List.of()
        : List.of(
            new RatePage.Text(
                words.text("assessment.calibration.sampleHeading"),
                sample
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line ->
                        new RatePage.Piece("", "", List.of(new RatePage.Run(line, null)), false))
                    .toList(),
                null));
  }
}
