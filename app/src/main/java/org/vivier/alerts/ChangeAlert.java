package org.vivier.alerts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;

/** Sets how often an alert looks for new jobs. */
@Component
public class ChangeAlert {
  private final AlertRows rows;
  private final AlertTexts texts;
  private final ApplicationEventPublisher events;

  ChangeAlert(AlertRows rows, AlertTexts texts, ApplicationEventPublisher events) {
    this.rows = rows;
    this.texts = texts;
    this.events = events;
  }

  /** False when it is not there, or not confirmed. */
  @Transactional
  public boolean handle(String token, Frequency frequency) {
    return rows.lock(token, texts.now())
        .map(AlertRows.Row::alert)
        .filter(JobAlert::confirmed)
        .map(alert -> change(alert, frequency))
        .orElse(false);
  }

  private boolean change(JobAlert alert, Frequency frequency) {
    if (alert.frequency() != frequency) {
      rows.setNext(alert.id(), frequency, texts.next(frequency));
      events.publishEvent(
          Recorded.of("alert.changed", Actor.CANDIDATE, alert.id().subject())
              .with("frequency", frequency.code()));
    }
    return true;
  }
}
