package org.vivier.platform;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that goes on as long as the program: whatever breaks it off, memory that ran out included,
 * is logged as an error, and after a pause it begins again. It ends when it returns or is
 * interrupted.
 */
public final class SupervisedThread implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SupervisedThread.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final String name;
  private final Work work;
  private final Duration pause;

  /** What the thread does; returns when it is done for good. */
  @FunctionalInterface
  public interface Work {
    /** Begins, or begins again. */
    void run() throws Exception;
  }

  SupervisedThread(String name, Work work, Duration pause) {
    this.name = name;
    this.work = work;
    this.pause = pause;
  }

  /** Starts the work; a thread that keeps no program alive. */
  public static Thread start(String name, Work work) {
    return Thread.ofPlatform().daemon().name(name).start(new SupervisedThread(name, work, PAUSE));
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        work.run();
        return;
      } catch (InterruptedException e) {
        return;
      } catch (Throwable e) {
        tell(e);
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Without memory, even telling may fail; the work begins again all the same. */
  private void tell(Throwable problem) {
    try {
      LOG.error("The thread “{}” broke off and begins again", name, problem);
    } catch (Throwable e) {
      System.err.println("A thread broke off and begins again: " + name);
    }
  }
}
