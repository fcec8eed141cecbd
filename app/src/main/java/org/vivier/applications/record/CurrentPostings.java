package org.vivier.applications.record;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationTerms;
import org.vivier.applications.Deadline;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.ApplicationForms;
import org.vivier.platform.web.ReceivedAt;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.RecentPostings;

/** The posting of an application as it is now: its form, and until when it takes what. */
@Component
public class CurrentPostings {
  private final RecentPostings postings;
  private final ApplicationForms forms;
  private final ApplicationTerms terms;
  private final ReceivedAt arrival;

  CurrentPostings(
      RecentPostings postings, ApplicationForms forms, ApplicationTerms terms, ReceivedAt arrival) {
    this.postings = postings;
    this.forms = forms;
    this.terms = terms;
    this.arrival = arrival;
  }

  /** Empty when it was taken down. */
  public Optional<PublicPosting> of(Application application) {
    return postings.lastPublic(application.posting());
  }

  public ApplicationForm form(PublicPosting posting) {
    return forms.of(posting);
  }

  public Deadline deadline(PublicPosting posting) {
    return new Deadline(posting.schedule(), terms.grace());
  }

  /** Whether what just arrived may change an application that was submitted. */
  public boolean acceptsChange(Application application, PublicPosting posting) {
    return deadline(posting).acceptsChange(application, arrival.instant());
  }

  /** Until when; null when there is no end to it, or when it may not. */
  public @Nullable Instant changesUntil(Application application, PublicPosting posting) {
    return deadline(posting).changesUntil(application, arrival.instant());
  }

  /** Drafts can be changed at any time; what was submitted, until closing. */
  public boolean editable(Application application) {
    return switch (application.state()) {
      case DRAFT -> true;
      case SUBMITTED ->
          of(application).map(posting -> acceptsChange(application, posting)).orElse(false);
      case WITHDRAWN, REMOVED, ERASED -> false;
    };
  }
}
