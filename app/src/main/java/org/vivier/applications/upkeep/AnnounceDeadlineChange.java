package org.vivier.applications.upkeep;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Writes to everybody concerned when a posting was amended, or closes at another moment than they
 * were told: once, where both happened together.
 */
@Component
class AnnounceDeadlineChange {
  private final DeadlineChanges changes;
  private final AmendmentNotices amendments;
  private final DeadlineNotices notices;

  AnnounceDeadlineChange(
      DeadlineChanges changes, AmendmentNotices amendments, DeadlineNotices notices) {
    this.amendments = amendments;
    this.changes = changes;
    this.notices = notices;
  }

  /**
   * Notices what changed, and tells until everybody knows.
   *
   * @param running asked between batches; who wasn't told then is told the next time
   */
  void handle(BooleanSupplier running) {
    changes.note();
    while (running.getAsBoolean() && amendments.tellSome() > 0) {
      // The next batch.
    }
    while (running.getAsBoolean() && notices.tellSome() > 0) {
      // The next batch.
    }
  }
}
