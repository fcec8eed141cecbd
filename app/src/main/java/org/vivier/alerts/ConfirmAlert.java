package org.vivier.alerts;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.LetterAllowance;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;

/** The owner of the address wants it. */
@Component
public class ConfirmAlert {
  /** As many as one address may have. */
  static final int MOST = 20;

  /** What became of it. */
  public enum Outcome {
    CONFIRMED,
    /** The address has as many as it may have: one of them must go first. */
    TOO_MANY,
    /** It was stopped, or it is too old to be confirmed. */
    GONE
  }

  private final AlertRows rows;
  private final StopAlert stop;
  private final LetterAllowance allowance;
  private final AlertTexts texts;
  private final ApplicationEventPublisher events;

  ConfirmAlert(
      AlertRows rows,
      StopAlert stop,
      LetterAllowance allowance,
      AlertTexts texts,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.stop = stop;
    this.allowance = allowance;
    this.texts = texts;
    this.events = events;
  }

  /** Confirming once more changes nothing. The same search, asked for before, gives way. */
  @Transactional
  public Outcome handle(String token) {
    return rows.lockInTurn(token, texts.now()).map(this::confirm).orElse(Outcome.GONE);
  }

  private Outcome confirm(AlertRows.Row row) {
    JobAlert alert = row.alert();
    if (alert.confirmed()) {
      return Outcome.CONFIRMED;
    }
    List<AlertId> same = rows.others(row, true);
    if (rows.others(row, false).size() - same.size() >= MOST) {
      return Outcome.TOO_MANY;
    }
    same.forEach(each -> stop.forget(each, "alert.replaced", Actor.CANDIDATE));
    rows.confirm(alert.id(), texts.now(), texts.next(alert.frequency()));
    allowance.answered(row.addressIndex());
    events.publishEvent(
        Recorded.of("alert.confirmed", Actor.CANDIDATE, alert.id().subject())
            .with("frequency", alert.frequency().code()));
    return Outcome.CONFIRMED;
  }
}
