package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffSessions;

/** Somebody who is signed in proves again who they are, before something dangerous. */
@Component
public class ProveAgain {
  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final PasskeyCeremonies ceremonies;
  private final StaffSessions sessions;
  private final ApplicationEventPublisher events;
  private final SecurityEvents security;

  private enum Proof {
    CONFIRMATION
  }

  ProveAgain(
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      PasskeyCeremonies ceremonies,
      StaffSessions sessions,
      ApplicationEventPublisher events,
      SecurityEvents security) {
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.ceremonies = ceremonies;
    this.sessions = sessions;
    this.events = events;
    this.security = security;
  }

  /** With a code of the app, or a recovery code. */
  @Transactional
  public boolean byCode(StaffMember member, String typed) {
    boolean right =
        authenticators.accept(member.id(), CodeProof.digits(typed))
            || recoveryCodes.accept(member.id(), typed);
    if (right) {
      done(member);
    } else {
      security.record(SecurityEvent.SIGN_IN_REFUSED, Detail.of("proof", Proof.CONFIRMATION));
    }
    return right;
  }

  /** With a passkey of one's own. */
  @Transactional
  public boolean byPasskey(StaffMember member, HttpServletRequest request) {
    boolean right =
        ceremonies
            .signedBy(PasskeyPurpose.CONFIRM, request)
            .filter(member.id()::equals)
            .isPresent();
    if (right) {
      done(member);
    } else {
      security.record(SecurityEvent.SIGN_IN_REFUSED, Detail.of("proof", Proof.CONFIRMATION));
    }
    return right;
  }

  private void done(StaffMember member) {
    sessions.proved(member.session());
    events.publishEvent(Recorded.of("staff.proved-again", member.actor(), member.id().subject()));
  }
}
