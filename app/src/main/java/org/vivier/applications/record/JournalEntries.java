package org.vivier.applications.record;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.vault.DataKeyId;

/**
 * What the journal is told of applications. Answers are there by the digest of their sealed bytes
 * alone, which says nothing once the key is destroyed.
 */
public final class JournalEntries {
  /** What of an entry's circumstances is neither personal nor somebody's words. */
  private static final Set<String> TOLD = Set.of("until", "snapshot", "version");

  private JournalEntries() {}

  /** Something that was done to an application. */
  public static Recorded of(String act, Actor by, ApplicationId application, UUID posting) {
    return Recorded.of(act, by, Subject.of("application", application.value()))
        .on(Subject.of("posting", posting));
  }

  /**
   * What an entry of the history is about.
   *
   * @param before digest of the answers that were submitted before; null when nothing was
   * @param after digest of those that are submitted now; null when that is not what happened
   */
  record Facts(UUID posting, DataKeyId key, @Nullable String before, @Nullable String after) {}

  static Recorded of(
      ApplicationId application, HistoryKind kind, Actor by, Map<String, ?> detail, Facts facts) {
    Recorded recorded =
        of("application." + kind.code(), by, application, facts.posting())
            .changing(facts.before(), facts.after());
    if (kind == HistoryKind.STARTED || kind == HistoryKind.ERASED) {
      // Where the key was made, and where it was destroyed.
      recorded = recorded.on(Subject.of("key", facts.key().value()));
    }
    for (Map.Entry<String, ?> fact : detail.entrySet()) {
      recorded =
          TOLD.contains(fact.getKey()) ? recorded.with(fact.getKey(), fact.getValue()) : recorded;
    }
    return recorded;
  }
}
