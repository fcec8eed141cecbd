package org.vivier.pools.membership;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplication;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.pools.search.WordTokens;
import org.vivier.vault.KeyErased;

/** What somebody wrote in an application, as keyed words; and what they said they accept. */
@Component
public class WrittenWords {
  private final SubmittedApplications submitted;
  private final WordTokens index;

  WrittenWords(SubmittedApplications submitted, WordTokens index) {
    this.submitted = submitted;
    this.index = index;
  }

  /** Statement, résumé and answers to the posting's own questions; never name and address. */
  public Long[] of(ApplicationId application) {
    return newest(application)
        .map(found -> {
          Answers answers = found.newest().answers();
          Stream<String> own =
              answers.values().entrySet().stream()
                  .filter(entry -> entry.getKey().startsWith(Questions.OWN))
                  .flatMap(entry -> entry.getValue().stream());
          Stream<String> written =
              Stream.of(answers.first(Questions.STATEMENT), answers.first(Questions.RESUME_TEXT));
          return Stream.of(written, own, found.texts().values().stream())
              .flatMap(part -> part)
              .collect(Collectors.joining("\n"));
        })
        .map(text -> java.util.Arrays.stream(index.of(text)).boxed().toArray(Long[]::new))
        .orElse(new Long[0]);
  }

  /** What they said when they applied; empty of what was not asked. */
  public Optional<Answers> answers(ApplicationId application) {
    return newest(application).map(found -> found.newest().answers());
  }

  private Optional<SubmittedApplication> newest(ApplicationId application) {
    try {
      return submitted.find(application).filter(found -> !found.snapshots().isEmpty());
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }
}
