package org.vivier.documents;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vivier.documents.WaitingDocuments.Waiting;
import org.vivier.documents.reader.FileReading;
import org.vivier.documents.reader.FileReading.Verdict;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/**
 * Scans the files that wait and reads their texts, outside of any request. Safe to run on several
 * machines at once and to kill at any moment.
 */
@Component
public class ProcessDocuments {
  private static final Logger LOG = LoggerFactory.getLogger(ProcessDocuments.class);
  private static final int MAX_ATTEMPTS = 2;
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(6);
  private static final Duration CALM = Duration.ofSeconds(20);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final WaitingDocuments waiting;
  private final DataKeys keys;
  private final Chunks chunks;
  private final DocumentReaders readers;
  private final Clock clock;
  private final Optional<Clamd> clamd;

  ProcessDocuments(
      WaitingDocuments waiting,
      DataKeys keys,
      Chunks chunks,
      DocumentReaders readers,
      Clock clock,
      @Value("${vivier.clamd.address}") String clamd) {
    this.waiting = waiting;
    this.keys = keys;
    this.chunks = chunks;
    this.readers = readers;
    this.clock = clock;
    this.clamd = clamd.isBlank() ? Optional.empty() : Optional.of(Clamd.at(clamd.strip()));
  }

  /**
   * Works until nothing waits.
   *
   * @return how many files were taken up
   */
  public int handle() {
    return handle(() -> true);
  }

  /** Works until nothing waits, or this is no time to go on; a file in hand is finished. */
  int handle(BooleanSupplier goOn) {
    waiting.removeAbandoned(clock.instant().minus(LONGEST_UPLOAD));
    int done = clamd.map(scanner -> scanAll(scanner, goOn)).orElse(0) + readAll(goOn);
    if (done == 0) {
      readers.rest();
    }
    return done;
  }

  /**
   * Whether files can be worked on without taking the machine from people who are sending theirs:
   * nobody is in a hurry for this work, and everybody is before a deadline.
   */
  boolean isCalm() {
    Instant now = clock.instant();
    return waiting
        .arrivals()
        .map(times ->
            times.last().isBefore(now.minus(CALM))
                || times.first().isBefore(now.minus(LONGEST_WAIT)))
        .orElse(true);
  }

  private int scanAll(Clamd scanner, BooleanSupplier goOn) {
    return each(goOn, () -> waiting.nextToScan(clock.instant()), file -> scan(scanner, file));
  }

  private static int each(
      BooleanSupplier goOn, Supplier<Optional<Waiting>> queue, Consumer<Waiting> work) {
    int done = 0;
    while (goOn.getAsBoolean()) {
      Optional<Waiting> next = queue.get();
      if (next.isEmpty()) {
        return done;
      }
      work.accept(next.get());
      done++;
    }
    return done;
  }

  private void scan(Clamd scanner, Waiting file) {
    try (var content = chunks.open(keys.of(file.dataKey()), file.id())) {
      ScanState finding = scanner.scan(content);
      waiting.scanned(file.id(), finding);
      if (finding == ScanState.INFECTED) {
        LOG.warn("Document {} is infected and in quarantine", file.id());
      }
    } catch (KeyErased e) {
      LOG.debug("Document {} was erased meanwhile", file.id());
    } catch (IOException e) {
      LOG.warn("Document {} could not be scanned and will be again: {}", file.id(), e.toString());
    }
  }

  private int readAll(BooleanSupplier goOn) {
    return each(goOn, () -> waiting.nextToRead(clock.instant(), clamd.isPresent()), this::read);
  }

  private void read(Waiting file) {
    try {
      DataKey key = keys.of(file.dataKey());
      try (var content = chunks.open(key, file.id())) {
        store(file, key, readers.read(file.format(), file.size(), content));
      }
    } catch (KeyErased e) {
      LOG.debug("Document {} was erased meanwhile", file.id());
    } catch (IOException e) {
      LOG.error("Document {} cannot be fetched from the database", file.id(), e);
      waiting.unreadable(file.id());
    }
  }

  private void store(Waiting file, DataKey key, FileReading reading) {
    if (reading.verdict() == Verdict.READ) {
      waiting.read(file.id(), key.encrypt(reading.text(), DocumentCells.text(file.id())));
    } else if (reading.verdict() != Verdict.FAILED || file.attempts() >= MAX_ATTEMPTS) {
      waiting.unreadable(file.id());
    }
  }
}
