package org.vivier.cli.tryout;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.CaseEvent;
import org.vivier.accommodations.Cases;
import org.vivier.accommodations.CoordinateCase;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.applicant.AnswerCoordinator;
import org.vivier.applications.applicant.AskForAccommodation;
import org.vivier.cli.tryout.SampleCandidates.Ready;
import org.vivier.format.Language;
import org.vivier.measures.Measure;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.staff.StaffMember;
import org.vivier.staff.tryout.SamplePerson;

/** What invented candidates need to take part, and what the coordinator agrees on with them. */
@Component
class SampleNeeds {
  private static final long SEED = 20_261_202;

  private final Applications applications;
  private final AskForAccommodation ask;
  private final AnswerCoordinator answer;
  private final Cases cases;
  private final CoordinateCase coordinate;
  private final AssessmentPlans plans;
  private final SampleColleagues colleagues;

  SampleNeeds(
      Applications applications,
      AskForAccommodation ask,
      AnswerCoordinator answer,
      Cases cases,
      CoordinateCase coordinate,
      AssessmentPlans plans,
      SampleColleagues colleagues) {
    this.applications = applications;
    this.ask = ask;
    this.answer = answer;
    this.cases = cases;
    this.coordinate = coordinate;
    this.plans = plans;
    this.colleagues = colleagues;
  }

  /** The candidate says what they need: something of this kind. */
  void say(Ready one, String kind) {
    ask.handle(one.device(), one.application(), words(one, kind), "");
  }

  /** The coordinator asks back. */
  void askBack(Ready one, StaffMember by) {
    Cases.Opened opened = opened(one, by);
    done(coordinate.ask(id(opened), opened.file().seen(), words(one, "case-ask"), by));
  }

  /** The candidate answers. */
  void answer(Ready one) {
    done(answer.answer(one.device(), one.application(), words(one, "case-tell")));
  }

  /** The coordinator proposes a measure for the last step of the plan. */
  void propose(Ready one, SelectionProcess process, StaffMember by) {
    UUID step = plans.steps(process.id()).getLast().id().value();
    Measure measure =
        new Measure(step, words(Language.EN, "measure"), words(Language.FR, "measure"));
    Cases.Opened opened = opened(one, by);
    done(
        coordinate.propose(
            id(opened), opened.file().seen(), List.of(measure), words(one, "case-offer"), by));
  }

  /** The candidate agrees. */
  void accept(Ready one, StaffMember by) {
    int proposal = opened(one, by).file().proposal().map(CaseEvent::ordinal).orElseThrow();
    done(answer.accept(one.device(), one.application(), proposal));
  }

  private Cases.Opened opened(Ready one, StaffMember by) {
    return cases.of(by).stream()
        .filter(found -> found.facts().application().equals(one.application().value()))
        .findFirst()
        .flatMap(found -> cases.find(found.listed().id(), by))
        .orElseThrow();
  }

  private static UUID id(Cases.Opened opened) {
    return opened.about().listed().id();
  }

  /** With the rights that they have now: in the past that is played they had none yet. */
  StaffMember coordinator() {
    return colleagues.of(SamplePerson.JOANNE);
  }

  /** In the candidate’s language. */
  private String words(Ready one, String kind) {
    Application application = applications.visibleTo(one.device(), one.application()).orElseThrow();
    return words(application.language(), kind);
  }

  private static String words(Language language, String kind) {
    return Phrases.of(language).one(kind, "", new Random(SEED));
  }

  private static void done(CoordinateCase.Answer answer) {
    if (!(answer instanceof CoordinateCase.Answer.Done)) {
      throw new IllegalStateException(answer.toString());
    }
  }

  private static void done(boolean happened) {
    if (!happened) {
      throw new IllegalStateException("the case is elsewhere");
    }
  }
}
