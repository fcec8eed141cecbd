package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Memberships;
import org.vivier.pools.membership.Notices;

/**
 * The memberships that a browser may see. What is missing and what is somebody else's are the same,
 * and nobody sees that they are in a pool before the letter about it has left.
 */
@Component
class OwnMemberships {
  private final Applications applications;
  private final Memberships memberships;
  private final Notices notices;

  OwnMemberships(Applications applications, Memberships memberships, Notices notices) {
    this.applications = applications;
    this.memberships = memberships;
    this.notices = notices;
  }

  Application application(HttpServletRequest request, String id) {
    return ApplicationId.parse(id)
        .flatMap(known ->
            DeviceCookie.in(request).flatMap(device -> applications.visibleTo(device, known)))
        .filter(found -> !found.isDraft())
        .orElseThrow(OwnMemberships::missing);
  }

  List<Membership> of(ApplicationId application) {
    return notices.told(memberships.of(application));
  }

  Membership find(HttpServletRequest request, String application, String id) {
    Application found = application(request, application);
    return MembershipId.of(id)
        .flatMap(memberships::find)
        .filter(one -> one.application().equals(found.id()))
        .filter(one -> !notices.told(List.of(one)).isEmpty())
        .orElseThrow(OwnMemberships::missing);
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
