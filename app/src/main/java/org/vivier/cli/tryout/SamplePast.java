package org.vivier.cli.tryout;

import static org.vivier.cli.tryout.SampleFate.AGREED;
import static org.vivier.cli.tryout.SampleFate.BOUNCED;
import static org.vivier.cli.tryout.SampleFate.DIFFERS;
import static org.vivier.cli.tryout.SampleFate.ELIMINATED;
import static org.vivier.cli.tryout.SampleFate.ELIMINATED_LATER;
import static org.vivier.cli.tryout.SampleFate.FAILED;
import static org.vivier.cli.tryout.SampleFate.HALF_RATED;
import static org.vivier.cli.tryout.SampleFate.HELD;
import static org.vivier.cli.tryout.SampleFate.OVERDUE;
import static org.vivier.cli.tryout.SampleFate.PREPARED;
import static org.vivier.cli.tryout.SampleFate.QUALIFIED;
import static org.vivier.cli.tryout.SampleFate.RECALLED;
import static org.vivier.cli.tryout.SampleFate.REVERSED;
import static org.vivier.cli.tryout.SampleFate.SECOND_STEP;
import static org.vivier.cli.tryout.SampleFate.SET_ASIDE;
import static org.vivier.cli.tryout.SampleFate.UNRATED;
import static org.vivier.cli.tryout.SampleFate.WAITING;
import static org.vivier.cli.tryout.SampleFate.WITHDRAWN;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.vivier.cli.tryout.SampleStory.Chapter;
import org.vivier.processes.SelectionProcess;

/**
 * Forty days of the organization to try: people apply on many days, boards sit down, answers are
 * decided and letters leave, each at its time and by the verb that people use. The same each time.
 */
@Component
public class SamplePast {
  /** How many apply beside those whose story is told. */
  public static final int OTHERS = 152;

  private static final double FIRST_OF_OTHERS = 18;
  private static final int ONE_WITHDRAWS_OF = 20;
  private static final int SIXTY = 60;

  /** Closed: every end that there is, and what keeps it from being completed. */
  private final SampleStory closed =
      new SampleStory(
          "content-designer",
          List.of(
              QUALIFIED,
              ELIMINATED,
              OVERDUE,
              DIFFERS,
              QUALIFIED,
              BOUNCED,
              SET_ASIDE,
              REVERSED,
              HELD,
              ELIMINATED_LATER,
              AGREED,
              WITHDRAWN,
              QUALIFIED,
              FAILED,
              ELIMINATED,
              RECALLED));

  /** In the middle of its first wave, with a second person for each decision. */
  private final SampleStory open =
      new SampleStory(
          "product-manager",
          List.of(
              UNRATED,
              HALF_RATED,
              SECOND_STEP,
              UNRATED,
              DIFFERS,
              PREPARED,
              UNRATED,
              HALF_RATED,
              SECOND_STEP,
              FAILED,
              UNRATED,
              HALF_RATED,
              AGREED,
              UNRATED,
              WAITING,
              WAITING));

  /** Its first wave began yesterday, and nobody has sat down. */
  private final SampleStory fresh =
      new SampleStory(
          "software-developer",
          List.of(
              UNRATED, UNRATED, SET_ASIDE, UNRATED, UNRATED, WAITING, UNRATED, UNRATED, WAITING,
              SET_ASIDE));

  /** Given up: some have heard, the others wait. */
  private final SampleStory givenUp =
      new SampleStory(
          "service-designer", List.of(ELIMINATED, WAITING, ELIMINATED, WAITING, WAITING, WAITING));

  private final SampleProcesses processes;
  private final SampleApplicants applicants;
  private final SampleWaves waves;
  private final SampleRatings ratings;
  private final SampleDecisions decisions;
  private final Clock clock;

  SamplePast(
      SampleProcesses processes,
      SampleApplicants applicants,
      SampleWaves waves,
      SampleRatings ratings,
      SampleDecisions decisions,
      Clock clock) {
    this.processes = processes;
    this.applicants = applicants;
    this.waves = waves;
    this.ratings = ratings;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Lets it happen.
   *
   * @param others how many apply beside those whose story is told
   * @param goesOn asked before each thing that happens
   * @param done hears at the end how many have applied
   */
  public void play(int others, BooleanSupplier goesOn, IntConsumer done) {
    SampleTimeline diary = new SampleTimeline(clock.instant());
    int[] applied = {0};
    diary.daysAgo(40, processes::make);
    tellClosed(diary, applied);
    tellOpen(diary, applied);
    tellFresh(diary, applied);
    tellGivenUp(diary, applied);
    others(diary, others, applied);
    diary.daysAgo(0, () -> done.accept(applied[0]));
    diary.play(goesOn);
  }

  /** It closed nine days ago, or up to a week before: the samples are dated by whole weeks. */
  private void tellClosed(SampleTimeline diary, int[] applied) {
    apply(diary, closed, 38, 18, applied);
    at(diary, 8.9, closed, (process, story) -> processes.closeWhatIsOver());
    at(diary, 8.8, closed, waves::setAside);
    at(diary, 8.7, closed, waves::recall);
    at(diary, 8.6, closed, waves::start);
    at(diary, 8, closed, ratings::rate);
    at(diary, 7.5, closed, ratings::agree);
    at(diary, 7, closed, (process, story) -> decisions.qualify(process, story.of(QUALIFIED)));
    at(
        diary,
        6.5,
        closed,
        (process, story) -> decisions.eliminate(process, story.those(SampleFate::out)));
    at(diary, 6.4, closed, (process, story) -> decisions.lettersLeave());
    at(diary, 6, closed, (process, story) -> decisions.bounce(story.of(BOUNCED)));
    LocalDate promised = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
    at(diary, 5, closed, (process, story) -> decisions.promise(story.of(OVERDUE), promised));
    at(diary, 3, closed, (process, story) -> decisions.reverse(story.of(REVERSED)));
    at(diary, 2, closed, (process, story) -> applicants.allowLate(process, decisions.noor()));
    diary.before(
        Duration.ofMinutes(1),
        () -> decisions.eliminate(processes.of(closed.slug()), closed.of(HELD)));
  }

  private void tellOpen(SampleTimeline diary, int[] applied) {
    apply(diary, open, 17, 7, applied);
    at(diary, 6.5, open, processes::declare);
    at(diary, 6, open, waves::start);
    at(diary, 5, open, ratings::rate);
    at(diary, 4, open, ratings::agree);
    at(diary, 3.5, open, (process, story) -> decisions.secondPerson(process));
    at(diary, 3.4, open, (process, story) -> decisions.eliminate(process, story.of(PREPARED)));
  }

  private void tellFresh(SampleTimeline diary, int[] applied) {
    apply(diary, fresh, 8, 2, applied);
    at(diary, 1.5, fresh, waves::setAside);
    at(diary, 1, fresh, waves::start);
  }

  private void tellGivenUp(SampleTimeline diary, int[] applied) {
    apply(diary, givenUp, 12, 3, applied);
    at(diary, 1.2, givenUp, (process, story) -> processes.giveUp());
    at(diary, 1.1, givenUp, (process, story) -> decisions.cancel(process, story.of(ELIMINATED)));
    at(diary, 1, givenUp, (process, story) -> decisions.lettersLeave());
  }

  /** They apply one after the other between two days; most of them read their mail. */
  private void apply(
      SampleTimeline diary, SampleStory story, double from, double to, int[] applied) {
    int many = story.fates().size();
    for (int n = 0; n < many; n++) {
      SampleFate fate = story.fates().get(n);
      int number = ++applied[0];
      SampleApplicants.One one = applicants.one(number);
      double day = from - (from - to) * n / many;
      diary.daysAgo(day, () -> one.begins(story.slug()));
      diary.before(
          minutesAfter(day, number),
          () -> {
            one.submits();
            one.application().ifPresent(id -> story.applied(id, fate));
          });
      diary.daysAgo(day - 0.2, one::answers);
      if (fate == WITHDRAWN) {
        diary.daysAgo(day - 0.5, one::withdraws);
      }
    }
  }

  private void others(SampleTimeline diary, int many, int[] applied) {
    for (int n = 0; n < many; n++) {
      int number = ++applied[0];
      SampleApplicants.One one = applicants.one(number);
      double day = FIRST_OF_OTHERS * (many - n) / many + 0.3;
      diary.daysAgo(day, one::begins);
      diary.before(minutesAfter(day, number), one::submits);
      if (number % 4 != 0) {
        diary.daysAgo(day - 0.2, one::answers);
      }
      if (number % ONE_WITHDRAWS_OF == 0) {
        diary.daysAgo(day - 0.25, one::withdraws);
      }
    }
  }

  /** Nobody answers everything within seconds: that would be flagged. */
  private static Duration minutesAfter(double day, int number) {
    long minutes = Math.round(day * Duration.ofDays(1).toMinutes());
    return Duration.ofMinutes(minutes - 20 - number * 7L % SIXTY);
  }

  private void at(SampleTimeline diary, double daysAgo, SampleStory story, Chapter chapter) {
    diary.daysAgo(
        daysAgo,
        () -> {
          SelectionProcess process = processes.of(story.slug());
          chapter.happens(process, story);
        });
  }
}
