package org.vivier.assessment.rating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.format.Invisible;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/** Writes down what the board agreed on where marks differ. */
@Component
public class RecordConsensus {
  private final CurrentAssessments standings;
  private final Ratings ratings;
  private final ConsensusRecord consensus;
  private final Cells cells;
  private final StepOutcomes outcomes;
  private final ReopenCells reopen;

  RecordConsensus(
      CurrentAssessments standings,
      Ratings ratings,
      ConsensusRecord consensus,
      Cells cells,
      StepOutcomes outcomes,
      ReopenCells reopen) {
    this.standings = standings;
    this.ratings = ratings;
    this.consensus = consensus;
    this.cells = cells;
    this.outcomes = outcomes;
    this.reopen = reopen;
  }

  /** What became of it. */
  public enum Answer {
    RECORDED,
    /** The board has said something already, or there is nothing to agree on. */
    NOT_OPEN,
    /** Ratings were taken out: too few are left. */
    TOO_FEW,
    MARK_WRONG,
    REASON_WRONG
  }

  /** Records it. */
  @Transactional
  public Answer handle(
      ProcessId process, RatedCell cell, @Nullable Integer mark, String reason, Actor by) {
    return locked(cell)
        .map(one -> record(process, cell, mark, reason, by, one))
        .orElse(Answer.NOT_OPEN);
  }

  /** What became of giving a cell to others. */
  public enum Others {
    /** Somebody is to rate it now. */
    GIVEN,
    /** Nobody else on the board may: somebody has to join it first. */
    NOBODY,
    /** There is nothing to agree on, or enough ratings are left. */
    NOT_OPEN
  }

  /**
   * Gives a cell to others whose ratings were taken out until too few were left: what they read is
   * sealed again until enough are in.
   */
  @Transactional
  public Others giveToOthers(ProcessId process, RatedCell cell, Actor by) {
    Optional<CurrentAssessment> locked = locked(cell);
    if (locked.isEmpty()) {
      return Others.NOT_OPEN;
    }
    int left = ratings.opened(cell, locked.get().dataKey()).size();
    if (left >= cells.of(cell.step(), cell.criterion()).quorum()) {
      return Others.NOT_OPEN;
    }
    reopen.handle(process, List.of(cell), ReopenCells.Why.TOO_FEW, by);
    return ratings.missing(cell) > 0 ? Others.GIVEN : Others.NOBODY;
  }

  /** The application, if the board has something to say of this cell. */
  private Optional<CurrentAssessment> locked(RatedCell cell) {
    return standings
        .lock(cell.application())
        .filter(one -> one.state() != AssessmentState.ENDED)
        .filter(one -> consensus.waits(cell));
  }

  private Answer record(
      ProcessId process,
      RatedCell cell,
      @Nullable Integer mark,
      String reason,
      Actor by,
      CurrentAssessment locked) {
    List<Rating> opened = ratings.opened(cell, locked.dataKey());
    Cells.Planned planned = cells.of(cell.step(), cell.criterion());
    if (opened.size() < planned.quorum()) {
      return Answer.TOO_FEW;
    }
    if (mark == null || !planned.scale().has(mark)) {
      return Answer.MARK_WRONG;
    }
    if (Invisible.only(reason) || reason.length() > SubmitRating.LONGEST) {
      return Answer.REASON_WRONG;
    }
    consensus.add(
        new ConsensusRecord.Word(
            cell,
            process,
            locked.dataKey(),
            planned.version(),
            mark,
            planned.passes(mark),
            reason,
            opened,
            by));
    outcomes.look(process, locked);
    return Answer.RECORDED;
  }
}
