package org.vivier.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationTerms;
import org.vivier.applications.Applications;
import org.vivier.applications.Deadline;
import org.vivier.forms.ApplicationForms;
import org.vivier.platform.web.ReceivedAt;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.RecentPostings;

/** Finds the application that a request is about, through what its browser may see. */
@Component
public class Drafts {
  private final Applications applications;
  private final RecentPostings postings;
  private final ApplicationForms forms;
  private final ApplicationTerms terms;
  private final ReceivedAt arrival;

  Drafts(
      Applications applications,
      RecentPostings postings,
      ApplicationForms forms,
      ApplicationTerms terms,
      ReceivedAt arrival) {
    this.applications = applications;
    this.postings = postings;
    this.forms = forms;
    this.terms = terms;
    this.arrival = arrival;
  }

  /**
   * The application at this address.
   *
   * @throws DraftNotFound when this browser may not see it
   * @throws PostingGone when its posting was a sample that stepped aside
   */
  public Draft at(CandidateRequest visit, String id) {
    Device device = visit.device().orElseThrow(DraftNotFound::new);
    return ApplicationId.parse(id)
        .flatMap(parsed -> applications.visibleTo(device, parsed))
        .map(application -> with(device, application))
        .orElseThrow(DraftNotFound::new);
  }

  /** Everything that this browser may see, the one touched last first. */
  public List<Draft> all(CandidateRequest visit) {
    return visit
        .device()
        .map(device ->
            applications.visibleTo(device).stream()
                .flatMap(application -> found(device, application).stream())
                .toList())
        .orElse(List.of());
  }

  /** The same, as it is now. */
  public Draft again(Draft draft) {
    return applications
        .visibleTo(draft.device(), draft.id())
        .map(application -> with(draft.device(), application))
        .orElseThrow(DraftNotFound::new);
  }

  /** The draft of this browser for a posting, if it began one. */
  public Optional<Draft> begun(CandidateRequest visit, PublicPosting posting) {
    return of(visit, posting, Application::isDraft);
  }

  /** What this browser submitted for a posting, if it did. */
  public Optional<Draft> submitted(CandidateRequest visit, PublicPosting posting) {
    return of(visit, posting, Application::counts);
  }

  private Optional<Draft> of(
      CandidateRequest visit, PublicPosting posting, Predicate<Application> wanted) {
    return visit
        .device()
        .flatMap(device ->
            all(device, posting).stream()
                .filter(wanted)
                .findFirst()
                .map(application -> with(device, application)));
  }

  private List<Application> all(Device device, PublicPosting posting) {
    return applications.visibleTo(device, posting.id());
  }

  private Draft with(Device device, Application application) {
    return found(device, application).orElseThrow(PostingGone::new);
  }

  private Optional<Draft> found(Device device, Application application) {
    return postings
        .lastPublic(application.posting())
        .map(posting ->
            new Draft(
                device,
                application,
                posting,
                forms.of(posting),
                new Deadline(posting.schedule(), terms.grace()),
                arrival.instant()));
  }
}
