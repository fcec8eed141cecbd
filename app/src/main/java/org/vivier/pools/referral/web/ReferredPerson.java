package org.vivier.pools.referral.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.SubmittedApplication;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.KeptNames;
import org.vivier.pools.search.PoolCriteria;
import org.vivier.staff.StaffMember;
import org.vivier.vault.KeyErased;

/** Who somebody on the list is: no more than it takes to talk to them. On record. */
@Component
class ReferredPerson {
  private final SubmittedApplications submitted;
  private final PoolCriteria criteria;
  private final KeptNames kept;
  private final ApplicationEventPublisher events;

  ReferredPerson(
      SubmittedApplications submitted,
      PoolCriteria criteria,
      KeptNames kept,
      ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.criteria = criteria;
    this.kept = kept;
    this.events = events;
  }

  /**
   * What is known.
   *
   * @param email empty once erased
   * @param criteria those that the request asks for
   * @param hidden whether name and address are kept from who looks
   * @param shown what they see of a colleague's words
   */
  record Known(
      String name,
      String email,
      List<String> criteria,
      boolean hidden,
      UnaryOperator<String> shown) {
    /** Without who it is. */
    @Override
    public String toString() {
      return "Known";
    }
  }

  Known of(Referral one, StaffingRequest request, StaffMember by, Words words) {
    boolean hidden = kept.from(by, one.application());
    Optional<SubmittedApplication> found = hidden ? Optional.empty() : open(one);
    seen(one, request, by.actor());
    return new Known(
        found.map(SubmittedApplication::name).orElse(one.reference()),
        found.map(it -> it.newest().answers().first(Questions.EMAIL)).orElse(""),
        criteria.of(request.need().requirements().criteria(), words.language()).stream()
            .map(PoolCriteria.Assessed::code)
            .distinct()
            .toList(),
        hidden,
        hidden ? kept.hiding(one.application()) : UnaryOperator.identity());
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
