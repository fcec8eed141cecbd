package org.vivier.applications;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What candidates were told, whichever room tells: list, page, download and export ask here. */
@Component
public class ToldAnswers {
  private final ObjectProvider<GivenAnswers> given;

  ToldAnswers(ObjectProvider<GivenAnswers> given) {
    this.given = given;
  }

  /** What was told last about each of these; none of which nothing was. */
  public Map<ApplicationId, GivenAnswer> to(Collection<ApplicationId> applications) {
    return Optional.ofNullable(given.getIfAvailable())
        .map(known -> known.to(applications))
        .orElse(Map.of());
  }

  /** What was told last about this one, if a letter left. */
  public Optional<GivenAnswer> to(ApplicationId application) {
    return Optional.ofNullable(to(List.of(application)).get(application));
  }
}
