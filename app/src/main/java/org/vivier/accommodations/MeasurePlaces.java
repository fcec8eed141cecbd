package org.vivier.accommodations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.measures.Measure;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;

/** Where measures can be done: in all steps, or in one of the plan. */
@Component
public class MeasurePlaces {
  private final Processes processes;
  private final AssessmentPlans plans;

  MeasurePlaces(Processes processes, AssessmentPlans plans) {
    this.processes = processes;
    this.plans = plans;
  }

  /** The places for a job in their order, each with what it is called. */
  public Map<String, String> of(PostingId posting, Words words) {
    return of(processes.of(posting).orElse(null), words);
  }

  /** The places of a process in their order, each with what it is called. */
  public Map<String, String> of(@Nullable SelectionProcess process, Words words) {
    Map<String, String> places = new LinkedHashMap<>();
    places.put(Measure.ALL, words.text("accommodations.place.all"));
    if (process != null) {
      for (PlanStep step : plans.steps(process.id())) {
        places.put(
            step.id().toString(),
            words.text(
                "accommodations.place.step", step.position(), step.name().in(words.language())));
      }
    }
    return places;
  }

  /** What the place of a measure is called; also once its step left the plan. */
  public static String name(Measure measure, Map<String, String> places, Words words) {
    return places.getOrDefault(measure.place(), words.text("accommodations.place.gone"));
  }
}
