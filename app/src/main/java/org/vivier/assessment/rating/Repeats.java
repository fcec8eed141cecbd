package org.vivier.assessment.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.security.Secrets;
import org.vivier.processes.ProcessId;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;

/**
 * Hidden repeats: some applications come once more to the same assessor under another name, later
 * in their order, to see whether they read alike. Nobody is told before; nothing of it counts.
 */
@Component
public class Repeats {
  /** The largest share, of a hundred. */
  public static final int MOST = 50;

  private static final int HUNDRED = 100;

  private final JdbcClient jdbc;
  private final Labels labels;
  private final ApplicationEventPublisher events;

  Repeats(JdbcClient jdbc, Labels labels, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.labels = labels;
    this.events = events;
  }

  /** How many of a hundred applications each assessor of this step gets once more. */
  public int share(StepId step) {
    return jdbc.sql("select repeats from step_quality where step_id = :step")
        .param("step", step.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** The same of all steps of a process for which it was set. */
  public Map<StepId, Integer> shares(ProcessId process) {
    Map<StepId, Integer> shares = new HashMap<>();
    jdbc.sql("select step_id, repeats from step_quality where process_id = :process")
        .param("process", process.value())
        .query(row -> {
          shares.put(new StepId(row.getObject(1, UUID.class)), row.getInt(2));
        });
    return shares;
  }

  /** From now on, for what is given out after. */
  @Transactional
  public void set(ProcessId process, StepId step, int share, Actor by) {
    jdbc.sql(
            """
            insert into step_quality (step_id, process_id, repeats)
            values (:step, :process, :share)
            on conflict (step_id) do update set repeats = excluded.repeats
            """)
        .param("step", step.value())
        .param("process", process.value())
        .param("share", Math.clamp(share, 0, MOST))
        .update();
    events.publishEvent(
        Recorded.of("assessment.repeats-set", by, process.scope().subject())
            .with("step", step)
            .with("share", Math.clamp(share, 0, MOST)));
  }

  /** Which of these tasks come once more; where names are shown, a repeat would be none. */
  @Transactional(propagation = Propagation.MANDATORY)
  List<Assigning.Task> of(ProcessId process, PlanStep step, List<Assigning.Task> tasks) {
    int share = step.written().blind() && !tasks.isEmpty() ? share(step.id()) : 0;
    if (share == 0) {
      return List.of();
    }
    Map<String, List<Assigning.Task>> people = new HashMap<>();
    tasks.forEach(task ->
        people
            .computeIfAbsent(task.application() + "/" + task.assessor(), one -> new ArrayList<>())
            .add(task));
    List<List<Assigning.Task>> chosen =
        people.values().stream().filter(one -> Secrets.below(HUNDRED) < share).toList();
    List<String> names = labels.others(process, chosen.size());
    List<Assigning.Task> repeats = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      repeat(chosen.get(i), names.get(i), repeats);
    }
    return repeats;
  }

  /** All of one person once more, later than the first time. */
  private static void repeat(
      List<Assigning.Task> tasks, String name, List<Assigning.Task> repeats) {
    int first = tasks.getFirst().place();
    int place = first + 1 + Secrets.below(Math.max(1, Integer.MAX_VALUE - first - 1));
    tasks.forEach(task ->
        repeats.add(
            new Assigning.Task(
                task.application(), task.criterion(), task.assessor(), task.what(), place, name)));
  }
}
