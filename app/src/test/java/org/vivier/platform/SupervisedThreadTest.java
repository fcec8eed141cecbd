package org.vivier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(30)
class SupervisedThreadTest {
  private final Logger log = (Logger) LoggerFactory.getLogger(SupervisedThread.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @BeforeEach
  void listen() {
    logged.start();
    log.addAppender(logged);
    log.setAdditive(false);
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(logged);
    log.setAdditive(true);
  }

  @Test
  void beginsAgainWhateverBrokeItOff() throws Exception {
    AtomicInteger times = new AtomicInteger();
    Thread thread =
        Thread.ofPlatform()
            .start(
                new SupervisedThread(
                    "worker",
                    () -> {
                      switch (times.incrementAndGet()) {
                        case 1 -> throw new OutOfMemoryError("for the test");
                        case 2 -> throw new IOException("for the test");
                        case 3 -> throw new IllegalStateException("for the test");
                        default -> {}
                      }
                    },
                    Duration.ZERO));
    thread.join();
    assertThat(times).hasValue(4);
    assertThat(logged.list)
        .hasSize(3)
        .allSatisfy(event -> {
          assertThat(event.getLevel()).isEqualTo(Level.ERROR);
          assertThat(event.getFormattedMessage()).contains("worker");
        });
  }

  @Test
  void endsWhenItIsInterrupted() throws Exception {
    Thread thread = SupervisedThread.start("sleeper", () -> Thread.sleep(Duration.ofHours(1)));
    thread.interrupt();
    thread.join();
    assertThat(logged.list).isEmpty();
  }
}
