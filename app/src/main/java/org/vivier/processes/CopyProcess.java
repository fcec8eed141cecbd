package org.vivier.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;

/**
 * Begins a process with what another one, or a template, has: facts, criteria, plan. Not its dates,
 * its board, its posting, nor what was found when its methods were looked at: those are of one time
 * and of certain people.
 */
@Component
public class CopyProcess {
  private final SetUp setUp;
  private final ProcessRows rows;
  private final ProcessNumbers numbers;
  private final ProcessHistory history;
  private final List<CopiedPart> parts;

  CopyProcess(
      SetUp setUp,
      ProcessRows rows,
      ProcessNumbers numbers,
      ProcessHistory history,
      List<CopiedPart> parts) {
    this.setUp = setUp;
    this.rows = rows;
    this.numbers = numbers;
    this.history = history;
    this.parts = List.copyOf(parts);
  }

  /**
   * Copies it.
   *
   * @param title of the copy
   * @param template whether the copy is a template
   */
  @Transactional
  public Outcome<SelectionProcess> handle(
      ProcessId from, Bilingual title, boolean template, Actor by) {
    return setUp.locked(
        from,
        original -> {
          ProcessFacts facts = original.facts().with(title).with(undated(original.facts().dates()));
          List<Refusal> refusals = FactsRules.refusals(facts);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          SelectionProcess copy =
              rows.create(numbers.next(template), template, facts, original.factsProposed());
          Map<UUID, UUID> ids = new HashMap<>();
          parts.forEach(part -> part.copy(from, copy.id(), ids, by));
          history.write(copy.id(), "copied", by, Map.of("from", original.number()));
          return Outcome.done(copy);
        });
  }

  private static ProcessDates undated(ProcessDates dates) {
    return new ProcessDates(dates.zone(), null, dates.closing(), null);
  }
}
