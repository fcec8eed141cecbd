package org.vivier.assessment.rating;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;

/**
 * Opens the ratings of a cell once enough people have rated it, once in each round; equal marks
 * need no meeting.
 */
@Component
class OpenCell {
  private final Ratings ratings;
  private final ConsensusRecord consensus;
  private final StepOutcomes outcomes;
  private final ApplicationEventPublisher events;

  OpenCell(
      Ratings ratings,
      ConsensusRecord consensus,
      StepOutcomes outcomes,
      ApplicationEventPublisher events) {
    this.ratings = ratings;
    this.consensus = consensus;
    this.outcomes = outcomes;
    this.events = events;
  }

  /** Looks whether that is so now; the application is locked. */
  @Transactional(propagation = Propagation.MANDATORY)
  void look(ProcessId process, RatedCell cell, Cells.Planned planned, CurrentAssessment locked) {
    if (ratings.count(cell) < planned.quorum() || !consensus.unseal(cell)) {
      return;
    }
    tell(process, cell);
    List<Rating> opened = ratings.opened(cell, locked.dataKey());
    consensus.show(cell, opened);
    int mark = opened.getFirst().said().given();
    if (opened.stream().allMatch(rating -> rating.said().given() == mark)) {
      consensus.add(
          new ConsensusRecord.Word(
              cell,
              process,
              locked.dataKey(),
              planned.version(),
              mark,
              planned.passes(mark),
              null,
              opened,
              Actor.PROGRAM));
      outcomes.look(process, locked);
    }
  }

  private void tell(ProcessId process, RatedCell cell) {
    events.publishEvent(
        Recorded.of(
                "assessment.ratings-opened",
                Actor.PROGRAM,
                Subject.of("application", cell.application().value()))
            .on(Subject.of("criterion", cell.criterion().value()))
            .on(Subject.of("step", cell.step().value()))
            .on(process.scope().subject()));
  }
}
