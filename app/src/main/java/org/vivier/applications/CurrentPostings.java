package org.vivier.applications;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.applications.form.ApplicationForm;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.RecentPostings;

/** The posting of an application as it is now: its form, and until when it takes what. */
@Component
class CurrentPostings {
  private final RecentPostings postings;
  private final ApplicationForms forms;
  private final ApplicationTerms terms;

  CurrentPostings(RecentPostings postings, ApplicationForms forms, ApplicationTerms terms) {
    this.postings = postings;
    this.forms = forms;
    this.terms = terms;
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

  /** Drafts can be changed at any time; what was submitted, until closing. */
  boolean editable(Application application, Instant now) {
    return switch (application.state()) {
      case DRAFT -> true;
      case SUBMITTED ->
          of(application)
              .map(posting -> deadline(posting).acceptsChange(application, now))
              .orElse(false);
      case WITHDRAWN, REMOVED, ERASED -> false;
    };
  }
}
