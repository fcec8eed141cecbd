package org.vivier.documents;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every two seconds whether files wait to be scanned or read. */
@Component
class DocumentWork implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentWork.class);
  private static final int PAUSE_SECONDS = 2;

  private final ProcessDocuments documents;
  private final boolean wanted;
  private volatile @Nullable CountDownLatch stopping;

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
    stopping = untilStop;
    Thread.ofVirtual().name("documents").start(() -> work(untilStop));
  }

  @Override
  public void stop() {
    CountDownLatch latch = stopping;
    stopping = null;
    if (latch != null) {
      latch.countDown();
    }
  }

  @Override
  public boolean isRunning() {
    return stopping != null;
  }

  private void work(CountDownLatch untilStop) {
    try {
      while (!untilStop.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
        workOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The database may be away for a while; the files wait. */
  private void workOnce() {
    try {
      documents.handle();
    } catch (RuntimeException e) {
      LOG.warn("Files could not be worked on and will be again: {}", e.toString());
    }
  }
}
