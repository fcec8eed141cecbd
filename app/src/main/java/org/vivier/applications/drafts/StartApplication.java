package org.vivier.applications.drafts;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.access.Grants;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.format.Language;
import org.vivier.platform.web.ReceivedAt;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Begins a draft for a posting, and lets the device see it. */
@Component
public class StartApplication {
  private final Postings postings;
  private final Applications applications;
  private final DraftBeginning beginning;
  private final Grants grants;
  private final ReceivedAt arrival;

  StartApplication(
      Postings postings,
      Applications applications,
      DraftBeginning beginning,
      Grants grants,
      ReceivedAt arrival) {
    this.postings = postings;
    this.applications = applications;
    this.beginning = beginning;
    this.grants = grants;
    this.arrival = arrival;
  }

  /** A new draft; the device's own, if it has one for this posting that nothing was typed into. */
  @Transactional
  public StartResult handle(PostingId posting, Language language, Device device) {
    Instant now = arrival.instant();
    PublicPosting found = postings.find(posting).orElse(null);
    if (found == null || !found.schedule().at(now).takesApplications()) {
      return new StartResult.NotOpen(found == null ? null : found.schedule().ends());
    }
    return applications.visibleTo(device, posting).stream()
        .filter(StartApplication::isUntouched)
        .findFirst()
        .map(Application::id)
        .map(StartResult.Started::new)
        .orElseGet(() -> new StartResult.Started(begin(found, language, device)));
  }

  private static boolean isUntouched(Application application) {
    return application.isDraft() && application.revision() == 0;
  }

  private ApplicationId begin(PublicPosting posting, Language language, Device device) {
    ApplicationId id = beginning.begin(posting, language);
    grants.grant(device, id.value());
    return id;
  }
}
