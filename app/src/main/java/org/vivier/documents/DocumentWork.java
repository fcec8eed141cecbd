package org.vivier.documents;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.vivier.platform.SupervisedThread;

/**
 * Looks every two seconds whether files wait to be scanned or read, and lets them wait while others
 * keep coming in.
 */
@Component
class DocumentWork implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentWork.class);
  private static final int PAUSE_SECONDS = 2;
  private static final Duration LAST_FILE = Duration.ofSeconds(5);

  private final ProcessDocuments documents;
  private final boolean wanted;
  private volatile @Nullable Worker worker;

  private record Worker(Thread thread, CountDownLatch untilStop) {}

  DocumentWork(
      ProcessDocuments documents, @Value("${vivier.files.work-in-background}") boolean wanted) {
    this.documents = documents;
    this.wanted = wanted;
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public void start() {
    CountDownLatch untilStop = new CountDownLatch(1);
    worker = new Worker(SupervisedThread.start("documents", () -> work(untilStop)), untilStop);
  }

  /** Waits a moment for the file in hand: without a database, it could not be put away. */
  @Override
  public void stop() {
    Worker working = worker;
    worker = null;
    if (working != null) {
      working.untilStop().countDown();
      try {
        working.thread().join(LAST_FILE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  private void work(CountDownLatch untilStop) throws InterruptedException {
    while (!untilStop.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
      workOnce(untilStop);
    }
  }

  /** The database may be away for a while; the files wait. */
  private void workOnce(CountDownLatch untilStop) {
    try {
      documents.handle(() -> untilStop.getCount() > 0 && documents.isCalm());
    } catch (RuntimeException e) {
      LOG.warn("Files could not be worked on and will be again: {}", e.toString());
    }
  }
}
