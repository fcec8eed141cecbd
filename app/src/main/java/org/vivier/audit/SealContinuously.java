package org.vivier.audit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.RecordedTogether;

/**
 * Seals in the background, a moment after something was recorded: soon enough that nobody can
 * change it unseen, and late enough that a rush shares its checkpoints.
 */
@Component
@ConditionalOnWebApplication
class SealContinuously implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SealContinuously.class);
  private static final long GATHER_MILLIS = 250;
  private static final long RETRY_SECONDS = 5;

  /** What a command beside the server, or another server that died, has left unsealed. */
  private static final long LOOK_ANYWAY_SECONDS = 60;

  private final SealRecords sealRecords;
  private final boolean enabled;
  private final Semaphore news = new Semaphore(1);
  private volatile boolean running;
  private volatile Thread thread = Thread.currentThread();

  SealContinuously(
      SealRecords sealRecords, @Value("${vivier.journal.seal-in-background}") boolean enabled) {
    this.sealRecords = sealRecords;
    this.enabled = enabled;
  }

  @TransactionalEventListener(
      classes = {Recorded.class, RecordedTogether.class},
      phase = TransactionPhase.AFTER_COMMIT)
  void onNews() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  @Override
  public boolean isAutoStartup() {
    return enabled;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("journal").start(this::sealWhileRunning);
  }

  private void sealWhileRunning() {
    while (running) {
      try {
        news.tryAcquire(LOOK_ANYWAY_SECONDS, TimeUnit.SECONDS);
        TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
        while (running && sealRecords.handle() == SealRecords.AT_ONCE) {
          LOG.debug("Sealed records of the journal; on to the next ones");
        }
      } catch (InterruptedException e) {
        // Asked to stop.
      } catch (RuntimeException | Error e) {
        if (running) {
          LOG.error("The journal could not be sealed; trying again", e);
          news.release();
          pause();
        }
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(RETRY_SECONDS);
    } catch (InterruptedException e) {
      // Asked to stop, which the loop sees.
    }
  }

  /** Seals what is left, so that a stopped journal is whole. */
  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join();
      while (sealRecords.handle() == SealRecords.AT_ONCE) {
        LOG.debug("Sealed records of the journal; on to the last ones");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("The journal's last records are sealed at the next start ({})", e.getMessage());
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
