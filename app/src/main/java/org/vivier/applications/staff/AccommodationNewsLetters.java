package org.vivier.applications.staff;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.accommodations.CaseLetters;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.letters.AccommodationNews;

/** Writes to candidates that there is something new about their request. */
@Component
class AccommodationNewsLetters implements CaseLetters {
  private final CandidateLetters letters;

  AccommodationNewsLetters(CandidateLetters letters) {
    this.letters = letters;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(UUID application, News news) {
    ApplicationId id = new ApplicationId(application);
    // Nobody is written to about a job that was taken down; the page says the same.
    letters
        .find(id)
        .ifPresent(found ->
            letters.write(
                id, (to, page) -> new AccommodationNews(news, to.job(), to.reference(), page)));
  }
}
