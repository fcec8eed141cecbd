package org.vivier.processes.criteria;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.processes.CopiedPart;
import org.vivier.processes.ProcessId;

/** Copies criteria as they hold now; what only the program proposed stays proposed. */
@Component
@Order(1)
class CopyCriteria implements CopiedPart {
  private final Criteria criteria;
  private final CriterionRows rows;

  CopyCriteria(Criteria criteria, CriterionRows rows) {
    this.criteria = criteria;
    this.rows = rows;
  }

  @Override
  public void copy(ProcessId from, ProcessId to, Map<UUID, UUID> ids, Actor by) {
    for (Criterion one : criteria.of(from).all()) {
      CriterionId copy = rows.create(to, one.written(), one.proposed(), by);
      ids.put(one.id().value(), copy.value());
    }
  }
}
