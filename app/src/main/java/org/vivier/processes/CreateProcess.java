package org.vivier.processes;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;

/** Begins a process, or a template of the organization, with facts alone. */
@Component
public class CreateProcess {
  private final ProcessRows rows;
  private final ProcessNumbers numbers;
  private final ProcessHistory history;

  CreateProcess(ProcessRows rows, ProcessNumbers numbers, ProcessHistory history) {
    this.rows = rows;
    this.numbers = numbers;
    this.history = history;
  }

  /** Begins it; refuses what can't be kept. */
  @Transactional
  public Outcome<SelectionProcess> handle(ProcessFacts facts, boolean template, Actor by) {
    return create(facts, template, false, by);
  }

  /** The same with facts that the program read out of a text: somebody must confirm them. */
  @Transactional
  public Outcome<SelectionProcess> propose(ProcessFacts facts, Actor by) {
    return create(facts, false, true, by);
  }

  private Outcome<SelectionProcess> create(
      ProcessFacts facts, boolean template, boolean proposed, Actor by) {
    List<Refusal> refusals = FactsRules.refusals(facts);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    SelectionProcess created = rows.create(numbers.next(template), template, facts, proposed);
    history.write(created.id(), "created", by, Map.of("number", created.number()));
    return Outcome.done(created);
  }
}
