package org.vivier.cli.tryout;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;
import org.vivier.correspondence.Mailbox;
import org.vivier.correspondence.RecordBounce;
import org.vivier.decisions.Answer;
import org.vivier.decisions.Answers;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.MoveDueDay;
import org.vivier.decisions.answers.SetAnswering;
import org.vivier.decisions.deciding.BoardFindings;
import org.vivier.decisions.deciding.Choice;
import org.vivier.decisions.deciding.Decide;
import org.vivier.decisions.deciding.DecideInBulk;
import org.vivier.decisions.deciding.ReleaseLetters;
import org.vivier.decisions.deciding.ReverseDecision;
import org.vivier.decisions.deciding.SeenAnswer;
import org.vivier.decisions.deciding.Suggestion;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;

/** What the invented adviser decides and lets people know, by the page's own verbs. */
@Component
class SampleDecisions {
  private static final long SEED = 20_261_130;

  private final Steps steps;
  private final Answers answers;
  private final CandidateLetters letters;
  private final BoardFindings findings;
  private final Suggestion suggestion;
  private final Post post;
  private final SampleColleagues colleagues;

  SampleDecisions(
      Steps steps,
      Answers answers,
      CandidateLetters letters,
      BoardFindings findings,
      Suggestion suggestion,
      Post post,
      SampleColleagues colleagues) {
    this.steps = steps;
    this.answers = answers;
    this.letters = letters;
    this.findings = findings;
    this.suggestion = suggestion;
    this.post = post;
    this.colleagues = colleagues;
  }

  /** What an adviser can do about an answer. */
  @Component
  record Steps(
      Decide decide,
      DecideInBulk together,
      ReverseDecision reverse,
      MoveDueDay day,
      SetAnswering terms) {}

  /** What becomes of letters. */
  @Component
  record Post(ReleaseLetters release, Mailbox mailbox, RecordBounce bounces) {}

  /** These qualify. */
  void qualify(SelectionProcess process, List<ApplicationId> those) {
    those.forEach(one -> decide(process, one, DecisionOutcome.QUALIFIED));
  }

  /** These go no further. */
  void eliminate(SelectionProcess process, List<ApplicationId> those) {
    those.forEach(one -> decide(process, one, DecisionOutcome.ELIMINATED));
  }

  private void decide(SelectionProcess process, ApplicationId id, DecisionOutcome outcome) {
    Addressee to = letters.find(id).orElseThrow();
    @Nullable CriterionId failed =
        outcome == DecisionOutcome.QUALIFIED
            ? null
            : findings.of(process.id(), id, to.dataKey()).failed().getFirst().criterion();
    Choice choice = new Choice(outcome, Ground.MERIT, failed, "");
    done(
        steps
            .decide()
            .handle(
                id,
                answer(id).revision(),
                choice.because(suggestion.of(process, choice, to)),
                colleagues.noor()));
  }

  /** A second person looks at what is decided in this process. */
  void secondPerson(SelectionProcess process) {
    StaffMember noor = colleagues.noor();
    steps.terms().handle(process.id(), noor.id(), true, noor.actor());
  }

  /** Everything whose time is over leaves, and lies in the mailbox. */
  void lettersLeave() {
    while (post.release().handle() > 0) {
      // The next ones.
    }
    post.mailbox().deliver();
  }

  /** The letters to these come back. */
  void bounce(List<ApplicationId> those) {
    those.forEach(id ->
        post.bounces()
            .handle(
                new Bounce(new LetterId(Objects.requireNonNull(answer(id).letter())), "5.1.1")));
  }

  /** What these were told was wrong. */
  void reverse(List<ApplicationId> those) {
    those.forEach(id -> {
      Answer answer = answer(id);
      done(
          steps
              .reverse()
              .handle(id, answer.revision(), words("reversed", answer), colleagues.noor()));
    });
  }

  /** These were promised another day, with a letter that says why. */
  void promise(List<ApplicationId> those, LocalDate day) {
    those.forEach(id -> {
      Answer answer = answer(id);
      done(
          steps
              .day()
              .handle(id, answer.revision(), day, words("moved", answer), colleagues.noor()));
    });
  }

  /** These hear that the process was given up. */
  void cancel(SelectionProcess process, List<ApplicationId> those) {
    Choice choice = new Choice(DecisionOutcome.CANCELLED, Ground.CANCELLED, null, "");
    Map<Language, String> reasons = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      reasons.put(language, suggestion.of(process, choice, language));
    }
    DecideInBulk.Result result =
        steps
            .together()
            .handle(
                process.id(),
                those.stream().map(this::answer).map(SampleDecisions::seen).toList(),
                choice,
                reasons,
                colleagues.noor());
    if (result.bulk() == null) {
      throw new IllegalStateException(result.problems().toString());
    }
  }

  private static SeenAnswer seen(Answer answer) {
    return new SeenAnswer(answer.reference(), answer.revision());
  }

  StaffMemberId noor() {
    return colleagues.noor().id();
  }

  private Answer answer(ApplicationId id) {
    return answers.find(id).orElseThrow();
  }

  private static String words(String kind, Answer answer) {
    return Phrases.of(answer.language()).one(kind, "", new Random(SEED));
  }

  private static void done(Attempt<?, Problem> attempt) {
    if (attempt.result().isEmpty()) {
      throw new IllegalStateException(attempt.problems().toString());
    }
  }
}
