package org.vivier.applications.upkeep;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.ApplicationTransitions;
import org.vivier.format.Invisible;

/** Takes an application out of the process. For staff. */
@Component
public class RemoveApplication {
  private final ApplicationRows rows;
  private final ApplicationTransitions transitions;
  private final ApplicationHistory history;

  RemoveApplication(
      ApplicationRows rows, ApplicationTransitions transitions, ApplicationHistory history) {
    this.rows = rows;
    this.transitions = transitions;
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
        .filter(Application::mayRemove)
        .map(found -> {
          transitions.remove(found);
          history.recordOfStaff(id, HistoryKind.REMOVED, actor, Map.of("reason", reason));
          return true;
        })
        .orElse(false);
  }
}
