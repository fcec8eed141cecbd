package org.vivier.processes.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SetUp;

/** Takes a criterion out of a draft, or puts it into another place. */
@Component
public class RemoveCriterion {
  private final SetUp setUp;
  private final Criteria criteria;
  private final CriterionRows rows;
  private final List<CriterionRemoval> users;
  private final ProcessHistory history;

  RemoveCriterion(
      SetUp setUp,
      Criteria criteria,
      CriterionRows rows,
      List<CriterionRemoval> users,
      ProcessHistory history) {
    this.setUp = setUp;
    this.criteria = criteria;
    this.rows = rows;
    this.users = List.copyOf(users);
    this.history = history;
  }

  /** Takes it out; its versions stay on record. The same again changes nothing. */
  @Transactional
  public Outcome<CriterionId> handle(ProcessId process, CriterionId id, Actor by) {
    return setUp.inDraft(
        process,
        locked ->
            criteria
                .find(process, id)
                .map(found -> remove(found, by))
                .orElseGet(() -> Outcome.done(id)));
  }

  /** Puts it one place up, or down. */
  @Transactional
  public Outcome<CriterionId> move(ProcessId process, CriterionId id, boolean up, Actor by) {
    return setUp.inDraft(
        process,
        locked -> {
          List<CriterionId> ids =
              new ArrayList<>(criteria.of(process).all().stream().map(Criterion::id).toList());
          int from = ids.indexOf(id);
          int to = up ? from - 1 : from + 1;
          if (from >= 0 && to >= 0 && to < ids.size()) {
            Collections.swap(ids, from, to);
            rows.order(ids);
            tell("criterion.moved", by, process, id);
          }
          return Outcome.done(id);
        });
  }

  private Outcome<CriterionId> remove(Criterion found, Actor by) {
    if (found.used()) {
      return Outcome.refused(Refusal.at(found.id(), Reason.CRITERION_USED, found.code()));
    }
    users.forEach(user -> user.removing(found.process(), found.id()));
    rows.remove(found.id());
    tell("criterion.removed", by, found.process(), found.id());
    return Outcome.done(found.id());
  }

  private void tell(String act, Actor by, ProcessId process, CriterionId id) {
    history.tell(act, by, process, List.of(Subject.of("criterion", id.value())), Map.of());
  }
}
