package org.vivier.staff.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.staff.Act;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffMember;

/** Remembers that somebody asked for what isn't theirs. */
@Component
class DeniedAccess {
  private final ApplicationEventPublisher events;
  private final SecurityEvents security;

  DeniedAccess(ApplicationEventPublisher events, SecurityEvents security) {
    this.events = events;
    this.security = security;
  }

  @Transactional
  void note(StaffMember member, Act act, @Nullable Scope scope) {
    events.publishEvent(
        new Recorded(
            "staff.access-denied",
            member.actor(),
            scope == null
                ? List.of(member.id().subject())
                : List.of(scope.subject(), member.id().subject()),
            null,
            null,
            Map.of("act", act.code())));
    security.record(SecurityEvent.ACCESS_DENIED, Detail.of("act", act));
  }
}
