package org.vivier.reports.meritfile;

import static org.springframework.transaction.TransactionDefinition.ISOLATION_REPEATABLE_READ;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.applications.ApplicationId;
import org.vivier.audit.Journal;
import org.vivier.audit.Packs;
import org.vivier.audit.WritePack;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.ActorNames;
import org.vivier.vault.DataKeyId;

/**
 * Writes the merit file of a process, or the complaint pack of one person, for somebody who says
 * why. That they take it is on record before the first byte leaves, and so is, at the end, what
 * left.
 */
@Component
public class TakeMeritFile {
  /** Each holds a connection of the database as long as its reader takes. */
  private static final int AT_ONCE = 2;

  private final ListApplications applications;
  private final TakenFiles taken;
  private final WriteMeritFile write;
  private final Journal journal;
  private final Packs packs;
  private final ActorNames actors;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate writing;
  private final TransactionTemplate reading;
  private final Clock clock;
  private final Semaphore free = new Semaphore(AT_ONCE);

  // From being asked to what left: each collaborator is one step.
  TakeMeritFile(
      ListApplications applications,
      TakenFiles taken,
      WriteMeritFile write,
      Journal journal,
      Packs packs,
      ActorNames actors,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.applications = applications;
    this.taken = taken;
    this.write = write;
    this.journal = journal;
    this.packs = packs;
    this.actors = actors;
    this.events = events;
    this.writing = new TransactionTemplate(transactions);
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.reading.setIsolationLevel(ISOLATION_REPEATABLE_READ);
    this.clock = clock;
  }

  /** Whether there can be a pack about this person: once erased, nothing is left to put in it. */
  public boolean canBeAbout(ApplicationId application) {
    return !applications.isErased(application);
  }

  /**
   * Writes it, and leaves {@code out} open.
   *
   * @return what was written
   * @throws FilesBusy before anything is written or recorded
   * @throws IOException when it breaks off; what was written until then is no valid ZIP
   */
  public TakenFile.Whole handle(WantedFile wanted, OutputStream out) throws IOException, FilesBusy {
    if (!WantedFile.isReason(wanted.why())) {
      throw new IllegalArgumentException("a reason is needed");
    }
    if (!free.tryAcquire()) {
      throw new FilesBusy();
    }
    try {
      return take(wanted, out);
    } finally {
      free.release();
    }
  }

  private TakenFile.Whole take(WantedFile wanted, OutputStream out) throws IOException {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    writing.executeWithoutResult(status -> begin(id, wanted, now));
    // Now, so that the file holds the record of its own beginning.
    journal.seal();
    MeasuredOutput measured = new MeasuredOutput(out);
    WritePack pack =
        packs.begin(
            measured, LocalDateTime.ofInstant(now, wanted.process().facts().dates().zone()));
    long records = write(id, wanted, now, pack);
    TakenFile.Whole whole =
        new TakenFile.Whole(clock.instant(), measured.bytes(), measured.sha256(), records);
    writing.executeWithoutResult(status -> finish(id, wanted, whole));
    return whole;
  }

  private long write(UUID id, WantedFile wanted, Instant now, WritePack pack) throws IOException {
    try {
      return Objects.requireNonNull(
          reading.execute(status -> {
            try {
              List<MeritFileEntry> all = applications.of(wanted.process());
              return write.write(wanted, cover(id, wanted, now, all), all, pack);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Cover cover(UUID id, WantedFile wanted, Instant now, List<MeritFileEntry> all) {
    return new Cover(
        id,
        wanted.process().number(),
        wanted.pack() ? one(wanted, all).reference() : null,
        actors.of(wanted.by().name(), Words.of(wanted.language())),
        now,
        wanted.purpose().code(),
        wanted.why().strip(),
        wanted.names());
  }

  private static MeritFileEntry one(WantedFile wanted, List<MeritFileEntry> all) {
    return all.stream()
        .filter(listed -> listed.id().equals(wanted.application()))
        .findFirst()
        .orElseThrow();
  }

  private void begin(UUID id, WantedFile wanted, Instant now) {
    @Nullable DataKeyId dataKey =
        wanted.pack() ? one(wanted, applications.of(wanted.process())).dataKey() : null;
    int many = wanted.pack() ? 1 : applications.count(wanted.process());
    taken.add(id, wanted, dataKey, many, now);
    events.publishEvent(
        recorded(wanted.pack() ? "complaint-pack.taken" : "merit-file.taken", id, wanted)
            .with("purpose", wanted.purpose().code())
            .with("names", wanted.names()));
  }

  private void finish(UUID id, WantedFile wanted, TakenFile.Whole whole) {
    taken.finish(id, whole);
    events.publishEvent(
        recorded(wanted.pack() ? "complaint-pack.finished" : "merit-file.finished", id, wanted)
            .with("bytes", whole.bytes())
            .with("sha256", whole.sha256()));
  }

  private static Recorded recorded(String act, UUID id, WantedFile wanted) {
    List<Subject> on = new java.util.ArrayList<>(List.of(Subject.of("merit-file", id)));
    @Nullable ApplicationId application = wanted.application();
    if (application != null) {
      on.add(Subject.of("application", application.value()));
    }
    on.add(wanted.process().id().scope().subject());
    return new Recorded(act, wanted.by(), on, null, null, java.util.Map.of());
  }
}
