package org.vivier.cli.tryout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.blind.Passage;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.Differences;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.RatingEntry.Evidence;
import org.vivier.assessment.rating.ReadAssignment;
import org.vivier.assessment.rating.RecordConsensus;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.tryout.SamplePerson;

/** What the invented board says, each person in their own language and by the page's own verbs. */
@Component
class SampleRatings {
  private static final long SEED = 20_261_129;
  private static final int AGREED = 2;

  /** Only they have sat down so far: everybody else finds something to rate. */
  private static final List<SamplePerson> RATERS =
      List.of(SamplePerson.DANIEL, SamplePerson.ETIENNE);

  private final Assignments assignments;
  private final ReadAssignment read;
  private final SubmitRating submit;
  private final Differences differences;
  private final RecordConsensus consensus;
  private final AssessmentPlans plans;
  private final SampleBoards boards;

  SampleRatings(
      Assignments assignments,
      ReadAssignment read,
      SubmitRating submit,
      Differences differences,
      RecordConsensus consensus,
      AssessmentPlans plans,
      SampleBoards boards) {
    this.assignments = assignments;
    this.read = read;
    this.submit = submit;
    this.differences = differences;
    this.consensus = consensus;
    this.plans = plans;
    this.boards = boards;
  }

  /** They rate until nothing is left that they will rate. */
  void rate(SelectionProcess process, SampleStory story) {
    List<StepId> steps = plans.steps(process.id()).stream().map(PlanStep::id).toList();
    boolean more = true;
    while (more) {
      more = false;
      for (SamplePerson who : RATERS) {
        more |= rate(process.id(), steps, story.told(), who);
      }
    }
  }

  private boolean rate(
      ProcessId process,
      List<StepId> steps,
      Map<ApplicationId, SampleFate> told,
      SamplePerson who) {
    boolean any = false;
    StaffMemberId id = account(who);
    for (Assignment task : assignments.open(id.value(), process)) {
      SampleFate fate = told.getOrDefault(task.application(), SampleFate.UNRATED);
      Integer mark = fate.mark(steps.indexOf(task.step()), who == SamplePerson.DANIEL);
      // What was said a moment ago may have ended the step.
      if (mark != null && assignments.find(task.token(), id.value()).orElseThrow().isOpen()) {
        say(task, id, who, mark);
        any = true;
      }
    }
    return any;
  }

  private void say(Assignment task, StaffMemberId id, SamplePerson who, int mark) {
    ReadAssignment.Read seen = read.handle(task.token(), id).orElseThrow();
    RatingEntry said = new RatingEntry(mark, words(who, mark), evidence(seen.rendition()), null);
    SubmitRating.Answer answer =
        submit.handle(task.token(), id, seen.planned().version(), said, seen.rendition());
    if (!(answer instanceof SubmitRating.Answer.Submitted)) {
      throw new IllegalStateException(answer.toString());
    }
  }

  private static String words(SamplePerson who, int mark) {
    String kind = mark > 1 ? "convinced" : "unconvinced";
    return Phrases.of(who.language()).one(kind, "", new Random(SEED + mark));
  }

  /** The first thing that can be quoted. */
  private static List<Evidence> evidence(Rendition rendition) {
    return rendition.sections().stream()
        .filter(section -> !section.passages().isEmpty())
        .map(section -> {
          Passage first = section.passages().getFirst();
          return new Evidence(section.source(), first.start(), first.end());
        })
        .limit(1)
        .toList();
  }

  /** The board has met about those on whom it agreed. */
  void agree(SelectionProcess process, SampleStory story) {
    StaffMemberId chair = account(SamplePerson.DANIEL);
    for (Differences.Open open : differences.of(chair.value(), process.id())) {
      @Nullable SampleFate fate = story.told().get(open.cell().application());
      if (fate == SampleFate.AGREED) {
        RecordConsensus.Answer answer =
            consensus.handle(
                process.id(),
                open.cell(),
                AGREED,
                Phrases.of(SamplePerson.DANIEL.language()).one("agreed", "", new Random(SEED)),
                chair.actor());
        if (answer != RecordConsensus.Answer.RECORDED) {
          throw new IllegalStateException(answer.toString());
        }
      }
    }
  }

  private StaffMemberId account(SamplePerson who) {
    return new StaffMemberId(boards.account(who.name().toLowerCase(Locale.ROOT)));
  }
}
