package org.vivier.cli;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What to do about a thread that something ended. It is an error, always. When it is one of the
 * container’s few that take connections, the site answers nobody any more: then the program ends
 * with a status, so that whoever watches it starts it again.
 */
final class UncaughtErrors implements UncaughtExceptionHandler {
  /** {@code EX_SOFTWARE} of sysexits.h. */
  static final int STATUS = 70;

  private static final Logger LOG = LoggerFactory.getLogger(UncaughtErrors.class);

  /** Tomcat’s names for them. */
  private static final Pattern VITAL = Pattern.compile("http-.*-(Acceptor|Poller).*");

  private final IntConsumer exit;

  UncaughtErrors(IntConsumer exit) {
    this.exit = exit;
  }

  /** From now on, for every thread that says nothing else. */
  static void handle() {
    // The hooks that end the program wait for threads: none of them may be this one.
    Thread.setDefaultUncaughtExceptionHandler(
        new UncaughtErrors(
            status -> Thread.ofPlatform().name("exit").start(() -> System.exit(status))));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable problem) {
    boolean vital = VITAL.matcher(thread.getName()).matches();
    try {
      LOG.error(
          "The thread “{}” ended{}",
          thread.getName(),
          vital ? ", and without it nobody is answered: the program ends" : "",
          problem);
    } finally {
      if (vital) {
        exit.accept(STATUS);
      }
    }
  }
}
