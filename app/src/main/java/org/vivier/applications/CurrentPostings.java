package org.vivier.applications;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.form.ApplicationForm;
import org.vivier.platform.web.Arrival;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.RecentPostings;

/** The posting of an application as it is now: its form, and until when it takes what. */
@Component
class CurrentPostings {
  private final RecentPostings postings;
  private final ApplicationForms forms;
  private final ApplicationTerms terms;
  private final Arrival arrival;

  CurrentPostings(
      RecentPostings postings, ApplicationForms forms, ApplicationTerms terms, Arrival arrival) {
    this.postings = postings;
    this.forms = forms;
    this.terms = terms;
    this.arrival = arrival;
  }

  /** Empty when it was taken down. */
  Optional<PublicPosting> of(Application application) {
    return postings.lastPublic(application.posting());
  }

  ApplicationForm form(PublicPosting posting) {
    return forms.of(posting);
  }

  Deadline deadline(PublicPosting posting) {
    return new Deadline(posting.schedule(), terms.grace());
  }

  /** Whether what just arrived may change an application that was submitted. */
  boolean acceptsChange(Application application, PublicPosting posting) {
    return deadline(posting).acceptsChange(application, arrival.instant());
  }

  /** Until when; null when there is no end to it, or when it may not. */
  @Nullable Instant changesUntil(Application application, PublicPosting posting) {
    return deadline(posting).changesUntil(application, arrival.instant());
  }

  /** Drafts can be changed at any time; what was submitted, until closing. */
  boolean editable(Application application) {
    return switch (application.state()) {
      case DRAFT -> true;
      case SUBMITTED ->
          of(application).map(posting -> acceptsChange(application, posting)).orElse(false);
      case WITHDRAWN, REMOVED, ERASED -> false;
    };
  }
}
