package org.vivier.alerts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;

/** Forgets alerts that nobody confirmed in time, address and all. */
@Component
public class ForgetAlerts {
  private static final int AT_ONCE = 100;

  private final AlertRows rows;
  private final StopAlert stop;
  private final AlertTexts texts;

  ForgetAlerts(AlertRows rows, StopAlert stop, AlertTexts texts) {
    this.rows = rows;
    this.stop = stop;
    this.texts = texts;
  }

  /** Forgets some of them; how many. */
  @Transactional
  public int handle() {
    List<AlertId> expired = rows.expired(texts.now(), AT_ONCE);
    expired.forEach(id -> stop.forget(id, "alert.expired", Actor.PROGRAM));
    return expired.size();
  }
}
