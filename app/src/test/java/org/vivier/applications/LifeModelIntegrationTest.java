package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.LifeModel.One;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.drafts.SaveResult;
import org.vivier.applications.staff.AllowLateSubmission;
import org.vivier.applications.submission.CorrectApplication;
import org.vivier.applications.submission.DiscardCorrection;
import org.vivier.applications.submission.ReinstateApplication;
import org.vivier.applications.submission.ResolveDuplicates;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.applications.upkeep.RemoveApplication;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.postings.PostingId;
import org.vivier.testing.TestClock;

/**
 * Random lives of applications on the real database, compared with {@link LifeModel} after every
 * step. {@code -Dvivier.lives=5000} for a longer run, {@code -Dvivier.life=<seed>} for one again.
 */
@ApplicationsTest
class LifeModelIntegrationTest {
  private static final int LIVES = Integer.getInteger("vivier.lives", 40);
  private static final int STEPS = 25;
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired CorrectApplication correct;
  @Autowired DiscardCorrection discard;
  @Autowired WithdrawApplication withdraw;
  @Autowired ReinstateApplication reinstate;
  @Autowired RemoveApplication remove;
  @Autowired AllowLateSubmission allowLate;
  @Autowired EraseApplicant erase;
  @Autowired ResolveDuplicates settle;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private final List<String> story = new ArrayList<>();

  @Test
  void everyLifeGoesAsTheModelSays() {
    Long one = Long.getLong("vivier.life");
    if (one != null) {
      live(one);
      return;
    }
    for (long seed = 1; seed <= LIVES; seed++) {
      live(seed);
    }
  }

  private void live(long seed) {
    story.clear();
    story.add("seed " + seed);
    clock.setTo(TestClock.START);
    Random random = new Random(seed);
    String key = "life-" + NEXT.incrementAndGet();
    LifeModel model = new LifeModel(clock.instant(), TestClock.START.plus(Duration.ofDays(2)));
    PostingId posting = publish(key, model.closes);
    for (int step = 0; step < STEPS; step++) {
      step(model, random, key, posting);
      model.all.forEach(this::compare);
      oneThatCountsForEachAddress(posting);
    }
  }

  private void step(LifeModel model, Random random, String key, PostingId posting) {
    int roll = random.nextInt(100);
    if (model.all.isEmpty() || roll < 10) {
      begin(model, random, posting);
    } else if (roll < 18) {
      pass(model, random);
    } else if (roll < 21) {
      model.closes = model.now.plus(Duration.ofHours(random.nextInt(72)));
      publish(key, model.closes);
      story.add("closes " + model.closes);
    } else {
      act(model, model.all.get(random.nextInt(model.all.size())), random);
    }
  }

  private void begin(LifeModel model, Random random, PostingId posting) {
    if (!model.open()) {
      return;
    }
    String email = "p%d@%s.example".formatted(random.nextInt(2), posting);
    var draft = desk.complete(desk.begin(posting), email);
    One one = new One(draft, email, model.now);
    one.text = "J’aime les arbres.";
    model.all.add(one);
    story.add("begin " + email);
  }

  private void pass(LifeModel model, Random random) {
    Duration time = Duration.ofMinutes(random.nextInt(60 * 12));
    // Often to just around closing, where it matters.
    Instant next =
        random.nextBoolean() && model.open()
            ? model.closes.plusSeconds(random.nextInt(1800) - 600)
            : model.now.plus(time);
    model.now = next.isBefore(model.now) ? model.now : next;
    clock.setTo(model.now);
    story.add("now " + model.now);
  }

  private void act(LifeModel model, One one, Random random) {
    if (one.state == ApplicationState.ERASED) {
      return;
    }
    var draft = one.draft;
    switch (random.nextInt(14)) {
      case 0, 1, 2 -> submit(model, one);
      case 3, 4 -> type(model, one, random.nextInt(5) == 0 ? "" : "text " + random.nextInt(3));
      case 5 -> same(one, model.correct(one), name(correct.handle(draft.device(), draft.id())));
      case 6 -> same(one, model.discard(one), discard.handle(draft.device(), draft.id()));
      case 7 ->
          same(one, model.withdraw(one), name(withdraw.handle(draft.device(), draft.id(), null)));
      case 8 -> same(one, model.reinstate(one), name(reinstate.handle(draft.device(), draft.id())));
      case 9 -> late(model, one, random);
      case 10, 11 -> answer(model, one);
      case 12 -> settle(model, one, random.nextBoolean());
      default -> end(one, random);
    }
  }

  private void submit(LifeModel model, One one) {
    SubmissionResult answer = desk.submit(one.draft);
    same(one, model.submit(one), name(answer));
    if (answer instanceof SubmissionResult.Submitted submitted) {
      one.reference = submitted.reference();
    }
    if (answer instanceof SubmissionResult.AlreadySubmitted already) {
      assertThat(already.reference()).as("%s", story).isEqualTo(one.reference);
    }
  }

  private void type(LifeModel model, One one, String text) {
    SaveResult saved = desk.type(one.draft, ApplicationForm.APPLICATION, Questions.STATEMENT, text);
    same(one, model.editable(one), saved instanceof SaveResult.Kept);
    if (model.editable(one)) {
      model.type(one, text);
    }
  }

  private void late(LifeModel model, One one, Random random) {
    Instant until = model.now.plus(Duration.ofHours(random.nextInt(48)));
    boolean draft = one.state == ApplicationState.DRAFT;
    same(one, draft, allowLate.handle(one.draft.id(), until, "storm", "priya"));
    if (draft) {
      one.lateUntil = until;
    }
  }

  /** The links in the letters of something that is somebody else's are dead. */
  private void answer(LifeModel model, One one) {
    if (hasLetter(one)) {
      desk.answer(one.draft);
      model.answer(one);
      story.add("answer");
    }
  }

  private boolean hasLetter(One one) {
    return one.state == ApplicationState.SUBMITTED
        && !one.disowned
        && desk.maybeToken(one.draft).isPresent();
  }

  private void settle(LifeModel model, One one, boolean counts) {
    if (!hasLetter(one)) {
      return;
    }
    boolean expected = counts ? model.choose(one) : model.disown(one);
    var choice = counts ? ResolveDuplicates.Choice.COUNTS : ResolveDuplicates.Choice.NOT_MINE;
    same(
        one,
        expected,
        settle.handle(
            desk.token(one.draft), Map.of(Objects.requireNonNull(one.reference), choice)));
  }

  private void end(One one, Random random) {
    if (random.nextBoolean()) {
      boolean possible =
          one.state == ApplicationState.SUBMITTED || one.state == ApplicationState.WITHDRAWN;
      same(one, possible, remove.handle(one.draft.id(), "test", "priya"));
      if (possible) {
        one.state = ApplicationState.REMOVED;
        one.confirmed = false;
      }
    } else {
      erase.handle(one.draft.device(), one.draft.id(), EraseApplicant.Extent.THIS_ONE);
      one.state = ApplicationState.ERASED;
      story.add("erase");
    }
  }

  private void same(One one, Object expected, Object actual) {
    story.add("%s %s → %s".formatted(one.email.substring(0, 2), one.state.code(), actual));
    assertThat(actual).as("%s", story).isEqualTo(expected);
  }

  private void compare(One one) {
    var found = applications.visibleTo(one.draft.device(), one.draft.id());
    if (one.state == ApplicationState.ERASED) {
      assertThat(found).as("%s", story).isEmpty();
      return;
    }
    Application application = found.orElseThrow();
    assertThat(application.state()).as("%s", story).isEqualTo(one.state);
    assertThat(application.reference()).as("%s", story).isEqualTo(one.reference);
    Application.Address address = application.address();
    assertThat(address.answeredAt() != null).as("answered %s", story).isEqualTo(one.answered);
    assertThat(address.confirmedAt() != null).as("confirmed %s", story).isEqualTo(one.confirmed);
    assertThat(address.disownedAt() != null).as("disowned %s", story).isEqualTo(one.disowned);
    assertThat(application.answers().first(Questions.STATEMENT))
        .as("%s", story)
        .isEqualTo(one.text);
    assertThat(applications.snapshots(application))
        .as("%s", story)
        .extracting(snapshot -> snapshot.answers().first(Questions.STATEMENT))
        .isEqualTo(one.sent);
  }

  private void oneThatCountsForEachAddress(PostingId posting) {
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from (
                      select 1 from application
                      where posting_id = :posting and confirmed_at is not null
                      group by email_index having count(*) > 1)
                    """)
                .param("posting", posting.value())
                .query(Integer.class)
                .single())
        .as("%s", story)
        .isZero();
  }

  private PostingId publish(String key, Instant closes) {
    String local =
        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").format(closes.atZone(ZONE));
    return desk.posting(key, local);
  }

  private static String name(Object answer) {
    return answer.getClass().getSimpleName();
  }
}
