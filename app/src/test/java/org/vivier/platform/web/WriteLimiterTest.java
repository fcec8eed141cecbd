package org.vivier.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;

@Timeout(30)
class WriteLimiterTest {
  private static final Duration FOR_EVER = Duration.ofHours(1);
  private static final ReceivedAt ARRIVAL = new ReceivedAt(Clock.systemUTC());

  @Test
  void thoseWhoComeLaterWaitInTheirOrder() throws Exception {
    WriteLimiter turns = new WriteLimiter(ARRIVAL, 1, FOR_EVER);
    Request first = new Request(turns, "POST");
    first.enter();
    Request second = new Request(turns, "POST");
    Thread secondWaits = second.enterLater();
    Request third = new Request(turns, "POST");
    Thread thirdWaits = third.enterLater();

    assertThat(second.isInside()).isFalse();
    first.leave();
    secondWaits.join();
    assertThat(second.isInside()).isTrue();
    assertThat(third.isInside()).isFalse();
    second.leave();
    thirdWaits.join();
    assertThat(third.isInside()).isTrue();
  }

  @Test
  void readersNeedNoTurn() throws Exception {
    WriteLimiter turns = new WriteLimiter(ARRIVAL, 1, FOR_EVER);
    new Request(turns, "POST").enter();
    Request reader = new Request(turns, "GET");
    reader.enter();
    assertThat(reader.isInside()).isTrue();
    // Nor do they give back what they never had.
    reader.leave();
    Thread waits = new Request(turns, "POST").enterLater();
    assertThat(turns.anybodyWaits()).isTrue();
    waits.interrupt();
  }

  @Test
  void whoHasWaitedForLongGoesInWithoutATurn() throws Exception {
    WriteLimiter turns = new WriteLimiter(ARRIVAL, 1, Duration.ofMillis(1));
    Request slow = new Request(turns, "POST");
    slow.enter();
    Request next = new Request(turns, "POST");
    next.enter();
    assertThat(next.isInside()).isTrue();
    next.leave();
    slow.leave();
  }

  @Test
  void aTurnThatIsEndedTwiceIsGivenBackOnce() throws Exception {
    WriteLimiter turns = new WriteLimiter(ARRIVAL, 1, FOR_EVER);
    for (int i = 0; i < 3; i++) {
      Request one = new Request(turns, "POST");
      one.enter();
      one.leave();
      one.leave();
    }
    new Request(turns, "POST").enter();
    assertThat(new Request(turns, "POST").enterLater().isAlive()).isTrue();
  }

  @Test
  void workThatNobodyLooksAtWaitsWhileSomebodyWaits() throws Exception {
    WriteLimiter turns = new WriteLimiter(ARRIVAL, 1, FOR_EVER);
    Request visit = new Request(turns, "POST");
    visit.enter();
    turns.letOthersGoFirst(FOR_EVER);

    Request next = new Request(turns, "POST");
    Thread nextWaits = next.enterLater();
    turns.letOthersGoFirst(Duration.ofMillis(1));
    Thread work = Thread.ofPlatform().daemon().start(() -> turns.letOthersGoFirst(FOR_EVER));
    assertThat(work.isAlive()).isTrue();
    visit.leave();
    nextWaits.join();
    work.join();
    assertThat(next.isInside()).isTrue();
  }

  @Test
  void aStopIsHeardWhileWaiting() throws Exception {
    WriteLimiter turns = new WriteLimiter(ARRIVAL, 1, FOR_EVER);
    new Request(turns, "POST").enter();
    Thread nextWaits = new Request(turns, "POST").enterLater();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread work =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              turns.letOthersGoFirst(FOR_EVER);
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    work.interrupt();
    work.join();
    assertThat(interrupted).isTrue();
    nextWaits.interrupt();
  }

  private static final class Request {
    private final WriteLimiter turns;
    private final MockHttpServletRequest request;
    private volatile WriteLimiter.Turn turn = () -> {};
    private volatile boolean inside;

    Request(WriteLimiter turns, String method) {
      this.turns = turns;
      this.request = new MockHttpServletRequest(method, "/en/apply");
    }

    void enter() {
      turn = turns.enter(request);
      inside = true;
    }

    /** Comes back when the visit waits for its turn. */
    Thread enterLater() {
      int before = turns.waiting();
      Thread thread = Thread.ofPlatform().daemon().start(this::enter);
      while (turns.waiting() == before) {
        assertThat(thread.isAlive()).isTrue();
        Thread.onSpinWait();
      }
      return thread;
    }

    void leave() {
      turn.close();
      inside = false;
    }

    boolean isInside() {
      return inside;
    }
  }
}
