package org.vivier.processes.criteria;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.processes.Audience;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TransitionCondition;
import org.vivier.processes.criteria.Criterion.Kind;

/** A public process has an essential criterion, and none that nobody looked at. */
@Component
@Order(2)
class CriteriaCondition implements TransitionCondition {
  private final Criteria criteria;

  CriteriaCondition(Criteria criteria) {
    this.criteria = criteria;
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event) {
    return refusals(process, event, new ReadOnce());
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event, ReadOnce reading) {
    if (!event.needsWholeSetUp()) {
      return List.of();
    }
    MeritCriteria all = criteria.of(process.id(), reading);
    List<Refusal> found = new ArrayList<>();
    if (all.of(Kind.ESSENTIAL).isEmpty() && process.facts().audience() != Audience.INVENTORY) {
      found.add(Refusal.of(Reason.ESSENTIAL_MISSING));
    }
    all.all().stream()
        .filter(Criterion::proposed)
        .map(one -> Refusal.at(one.id(), Reason.CRITERION_PROPOSED, one.code()))
        .forEach(found::add);
    return found;
  }
}
