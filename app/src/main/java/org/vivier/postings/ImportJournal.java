package org.vivier.postings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.RecordedTogether;
import org.vivier.platform.record.Subject;

/** Tells the journal what an import, or the editor, does to postings, many acts at once. */
final class ImportJournal {
  private static final int TOGETHER = 200;

  private final ApplicationEventPublisher events;
  private final Actor by;
  private final List<Recorded> untold = new ArrayList<>();

  ImportJournal(ApplicationEventPublisher events, ImportScope scope) {
    this(events, scope == ImportScope.SAMPLES ? Actor.PROGRAM : Actor.OPERATOR);
  }

  ImportJournal(ApplicationEventPublisher events, Actor by) {
    this.events = events;
    this.by = by;
  }

  /** A new version: what is public from now on, or what is kept and why it isn't public. */
  void version(NewVersion version, @Nullable KnownPosting before) {
    ReadPosting read = version.read();
    tell(
        of(read.publishable() ? "posting.published" : "posting.kept-unpublished", version.posting())
            .changing(
                before == null ? null : digest(before.fingerprint()), digest(read.fingerprint()))
            .with("version", version.number()));
  }

  void setAside(UUID posting) {
    tell(of("posting.set-aside", posting));
  }

  void broughtBack(UUID posting) {
    tell(of("posting.brought-back", posting));
  }

  private Recorded of(String act, UUID posting) {
    return Recorded.of(act, by, Subject.of("posting", posting));
  }

  private void tell(Recorded recorded) {
    untold.add(recorded);
    if (untold.size() == TOGETHER) {
      flush();
    }
  }

  /** Tells what is left to tell. */
  void flush() {
    if (!untold.isEmpty()) {
      events.publishEvent(new RecordedTogether(untold));
      untold.clear();
    }
  }

  /** Of the files as they are; nothing in them is personal. */
  private static String digest(String fingerprint) {
    return "sha256:" + fingerprint;
  }
}
