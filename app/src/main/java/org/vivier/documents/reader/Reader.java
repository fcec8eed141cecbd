package org.vivier.documents.reader;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vivier.documents.reader.FileReading.Verdict;

/**
 * Reads files one after the other in a process that is started when needed, and again when a file
 * broke it.
 */
public final class Reader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

  private final Duration patience;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable ReaderProcess process;
  private boolean idle;

  /**
   * A reader that has no process yet.
   *
   * @param patience how long one file may take, waiting for its turn included
   */
  public Reader(Duration patience) {
    this.patience = patience;
  }

  /**
   * Reads a file; {@link Verdict#FAILED} when that takes too much time or memory.
   *
   * @throws IOException when the content cannot be fetched
   * @throws RuntimeException what the content threw while it was fetched: no fault of the file
   */
  public FileReading read(String format, long size, InputStream content) throws IOException {
    long start = System.nanoTime();
    if (!myTurn()) {
      return FileReading.without(Verdict.FAILED);
    }
    try {
      idle = false;
      ReaderProcess running = running();
      var reading = new FutureTask<>(() -> running.read(format, size, content));
      Thread.ofVirtual().name("reading a file").start(reading);
      long left = patience.toNanos() - (System.nanoTime() - start);
      return reading.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      stop();
      if (e.getCause() instanceof RuntimeException notTheFile) {
        throw notTheFile;
      }
      LOG.info("A {} of {} bytes could not be read: {}", format, size, cause(e));
      return FileReading.without(Verdict.FAILED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      return FileReading.without(Verdict.FAILED);
    } finally {
      turn.unlock();
    }
  }

  /** Ends a process that had nothing to do since this was called last: its memory is for others. */
  public void rest() {
    if (turn.tryLock()) {
      try {
        if (idle) {
          stop();
        }
        idle = true;
      } finally {
        turn.unlock();
      }
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      stop();
    } finally {
      turn.unlock();
    }
  }

  private boolean myTurn() {
    try {
      return turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ReaderProcess running() throws IOException {
    ReaderProcess known = process;
    if (known != null && known.isAlive()) {
      return known;
    }
    stop();
    ReaderProcess fresh = new ReaderProcess();
    process = fresh;
    return fresh;
  }

  private void stop() {
    ReaderProcess known = process;
    process = null;
    if (known != null) {
      try {
        known.close();
      } catch (IOException e) {
        LOG.warn("Temporary files of the reading process are still there", e);
      }
    }
  }

  /** Only the kind of error: its message may quote the file. */
  private static String cause(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause.getClass().getSimpleName();
  }
}
