package org.vivier.alerts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** Ends alerts and forgets them: the key goes, and with it address, search and letters. */
@Component
public class StopAlert {
  private final AlertRows rows;
  private final DataKeys keys;
  private final AlertTexts texts;
  private final ApplicationEventPublisher events;

  StopAlert(AlertRows rows, DataKeys keys, AlertTexts texts, ApplicationEventPublisher events) {
    this.rows = rows;
    this.keys = keys;
    this.texts = texts;
    this.events = events;
  }

  /** The one with this token; stopping once more changes nothing. */
  @Transactional
  public void handle(String token) {
    rows.lock(token, texts.now())
        .ifPresent(row -> forget(row.alert().id(), "alert.stopped", Actor.CANDIDATE));
  }

  /** Every one to the same address. */
  @Transactional
  public void all(String token) {
    rows.lockInTurn(token, texts.now())
        .ifPresent(row -> {
          rows.others(row, false).forEach(each -> forget(each, "alert.stopped", Actor.CANDIDATE));
          forget(row.alert().id(), "alert.stopped", Actor.CANDIDATE);
        });
  }

  /** In the caller's transaction. */
  void forget(AlertId id, String act, Actor by) {
    rows.delete(id);
    keys.erase(new DataKeyId(id.value()));
    events.publishEvent(Recorded.of(act, by, id.subject()));
  }
}
