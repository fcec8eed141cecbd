package org.vivier.applications.record;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * Erases an application: its key goes, and with it everything. Of what was submitted the database
 * itself tells the history, of a draft the journal keeps that it was there.
 */
@Component
public class EraseKey {
  private final DataKeys keys;
  private final ApplicationEventPublisher events;

  EraseKey(DataKeys keys, ApplicationEventPublisher events) {
    this.keys = keys;
    this.events = events;
  }

  /**
   * In the caller's transaction.
   *
   * @param by who wanted it: the candidate, or the program when its time was over
   * @param key the number of the draft's key
   */
  public void ofDraft(ApplicationId draft, UUID posting, DataKeyId key, Actor by) {
    events.publishEvent(
        JournalEntries.of("draft.erased", by, draft, posting).on(Subject.of("key", key.value())));
    keys.erase(key);
  }

  /** Of an application that was submitted; in the caller's transaction. */
  public void ofSubmitted(DataKeyId key) {
    keys.erase(key);
  }
}
