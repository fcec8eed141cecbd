package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UncaughtErrorsTest {
  private final List<Integer> exits = new ArrayList<>();

  @Test
  void endsTheProgramWhenNobodyTakesConnectionsAnyMore() {
    assertThat(logged("http-nio-127.0.0.1-8080-Acceptor")).contains("the program ends");
    assertThat(logged("http-nio-8080-Poller")).contains("the program ends");
    assertThat(exits).containsExactly(70, 70);
  }

  @Test
  void logsEveryOther() {
    assertThat(logged("http-nio-8080-exec-3")).contains("http-nio-8080-exec-3");
    assertThat(exits).isEmpty();
  }

  private String logged(String thread) {
    Logger log = (Logger) LoggerFactory.getLogger(UncaughtErrors.class);
    ListAppender<ILoggingEvent> events = new ListAppender<>();
    events.start();
    log.addAppender(events);
    log.setAdditive(false);
    try {
      new UncaughtErrors(exits::add)
          .uncaughtException(
              Thread.ofPlatform().name(thread).unstarted(() -> {}),
              new OutOfMemoryError("for the test"));
    } finally {
      log.detachAppender(events);
      log.setAdditive(true);
    }
    assertThat(events.list).hasSize(1);
    assertThat(events.list.getFirst().getLevel()).isEqualTo(Level.ERROR);
    return events.list.getFirst().getFormattedMessage();
  }
}
