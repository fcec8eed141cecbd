package org.vivier.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.vivier.platform.database.OpenDatabase;

/** Stops the web before the database, once, whoever asks first. */
final class Shutdown implements Runnable {
  private static volatile boolean begun;

  private final OpenDatabase database;
  private volatile @Nullable ConfigurableApplicationContext context;
  private boolean done;

  Shutdown(OpenDatabase database) {
    this.database = database;
  }

  OpenDatabase database() {
    return database;
  }

  /** Whether this process is being stopped from outside. */
  static boolean hasBegun() {
    return begun;
  }

  /** To be run by the Java runtime when it is told to end. */
  Thread asHook() {
    return new Thread(
        () -> {
          begun = true;
          hush();
          run();
        },
        "shutdown");
  }

  /** A transaction that is broken off now complains at length, and it is no news. */
  private static void hush() {
    LoggingSystem.get(Shutdown.class.getClassLoader())
        .setLogLevel("org.springframework.transaction", LogLevel.OFF);
  }

  void watch(ConfigurableApplicationContext starting) {
    context = starting;
  }

  @Override
  public synchronized void run() {
    if (done) {
      return;
    }
    done = true;
    try (database) {
      ConfigurableApplicationContext started = context;
      if (started != null) {
        started.close();
      }
    }
  }
}
