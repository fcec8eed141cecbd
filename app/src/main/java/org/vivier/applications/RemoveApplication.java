package org.vivier.applications;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Invisible;

/** Takes an application out of the process. For staff. */
@Component
public class RemoveApplication {
  private final ApplicationRows rows;
  private final Changes changes;
  private final ApplicationHistory history;

  RemoveApplication(ApplicationRows rows, Changes changes, ApplicationHistory history) {
    this.rows = rows;
    this.changes = changes;
    this.history = history;
  }

  /**
   * Removes it.
   *
   * @param reason a code or short text for the record; nothing personal
   * @return false when it is neither submitted nor withdrawn
   */
  @Transactional
  public boolean handle(ApplicationId id, String reason, String actor) {
    if (Invisible.only(reason)) {
      throw new IllegalArgumentException("a reason is needed");
    }
    return rows.lock(id)
        .filter(found -> found.state().on(ApplicationState.Event.REMOVE).isPresent())
        .map(found -> {
          changes.move(
              found, ApplicationState.Event.REMOVE, ", confirmed_at = null, receipt_held = false");
          history.recordOfStaff(id, HistoryKind.REMOVED, actor, Map.of("reason", reason));
          return true;
        })
        .orElse(false);
  }
}
