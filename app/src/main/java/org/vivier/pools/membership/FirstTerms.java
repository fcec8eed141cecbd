package org.vivier.pools.membership;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.pools.membership.Eligible.Candidate;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;

/**
 * What a new member accepts: what they said when they applied, and of what they were not asked what
 * the process offers. They can change it at once.
 */
@Component
class FirstTerms {
  private final Processes processes;
  private final WrittenWords written;

  FirstTerms(Processes processes, WrittenWords written) {
    this.processes = processes;
    this.written = written;
  }

  /** Of all who are taken in at once: what a process offers is looked up once. */
  Map<ApplicationId, AcceptedTerms> of(List<Candidate> candidates) {
    Map<ProcessId, Optional<ProcessFacts>> offered = new HashMap<>();
    Map<ApplicationId, AcceptedTerms> all = new HashMap<>();
    for (Candidate one : candidates) {
      all.put(
          one.application(),
          of(
              one.application(),
              offered.computeIfAbsent(
                  one.process(), id -> processes.find(id).map(SelectionProcess::facts))));
    }
    return all;
  }

  private AcceptedTerms of(ApplicationId application, Optional<ProcessFacts> facts) {
    Answers said = written.answers(application).orElse(Answers.NONE);
    return AcceptedTerms.of(
        said(
            said,
            Questions.TENURES,
            facts.map(one -> one.tenures().stream().map(Tenure::word).toList()),
            Arrays.stream(Tenure.values()).map(Tenure::word).toList()),
        places(said, facts.map(ProcessFacts::locations).orElse(List.of())),
        said(
            said,
            Questions.ARRANGEMENTS,
            Optional.empty(),
            Arrays.stream(WorkArrangement.values()).map(WorkArrangement::word).toList()),
        Arrays.stream(Language.values()).map(Language::tag).toList());
  }

  /** An answer names a place by what its spellings share; the process has it as it is written. */
  private static List<String> places(Answers said, List<Location> offered) {
    List<String> chosen = said.all(Questions.LOCATIONS);
    if (chosen.isEmpty()) {
      return offered.stream().map(Location::toString).toList();
    }
    return chosen.stream()
        .map(place ->
            offered.stream()
                .filter(one -> one.identity().equals(place))
                .findFirst()
                .map(Location::toString)
                .orElse(place))
        .toList();
  }

  private static Collection<String> said(
      Answers said, String question, Optional<List<String>> offered, List<String> otherwise) {
    List<String> answer = said.all(question);
    return answer.isEmpty() ? offered.filter(one -> !one.isEmpty()).orElse(otherwise) : answer;
  }
}
