package org.vivier.processes.criteria;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.processes.ProcessMoved;
import org.vivier.processes.ProcessState.Event;

/** Once a process is public, people have read its criteria. */
@Component
class UseCriteria {
  private final CriterionRows rows;

  UseCriteria(CriterionRows rows) {
    this.rows = rows;
  }

  @EventListener
  void on(ProcessMoved moved) {
    if (moved.event() == Event.PUBLISH) {
      rows.use(moved.process());
    }
  }
}
