package org.vivier.pools.referral.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.SubmittedApplication;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.PoolCriteria;
import org.vivier.vault.KeyErased;

/** Who somebody on the list is: no more than it takes to talk to them. On record. */
@Component
class ReferredPerson {
  private final SubmittedApplications submitted;
  private final PoolCriteria criteria;
  private final ApplicationEventPublisher events;

  ReferredPerson(
      SubmittedApplications submitted, PoolCriteria criteria, ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.criteria = criteria;
    this.events = events;
  }

  /**
   * What is known.
   *
   * @param email empty once erased
   * @param criteria those that the request asks for
   */
  record Known(String name, String email, List<String> criteria) {
    /** Without who it is. */
    @Override
    public String toString() {
      return "Known";
    }
  }

  Known of(Referral one, StaffingRequest request, Actor by, Language reader) {
    Optional<SubmittedApplication> found = open(one);
    seen(one, request, by);
    return new Known(
        found.map(SubmittedApplication::name).orElse(one.reference()),
        found.map(it -> it.newest().answers().first(Questions.EMAIL)).orElse(""),
        criteria.of(request.need().requirements().criteria(), reader).stream()
            .map(PoolCriteria.Assessed::code)
            .distinct()
            .toList());
  }

  private void seen(Referral one, StaffingRequest request, Actor by) {
    events.publishEvent(
        new Recorded(
            "referral.seen",
            by,
            List.of(
                one.id().subject(),
                request.id().subject(),
                Subject.of("application", one.application().value())),
            null,
            null,
            Map.of()));
  }

  private Optional<SubmittedApplication> open(Referral one) {
    try {
      return submitted.find(one.application()).filter(it -> !it.snapshots().isEmpty());
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }
}
