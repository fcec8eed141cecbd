package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Recorded;
import org.vivier.staff.EndSessions;
import org.vivier.staff.StaffMember;

/** Somebody changes their own second proofs. Whoever is signed in elsewhere as them is out. */
@Component
public class ChangeProofs {
  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final Passkeys passkeys;
  private final PasskeyCeremonies ceremonies;
  private final EndSessions endSessions;
  private final ApplicationEventPublisher events;

  ChangeProofs(
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      Passkeys passkeys,
      PasskeyCeremonies ceremonies,
      EndSessions endSessions,
      ApplicationEventPublisher events) {
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.endSessions = endSessions;
    this.events = events;
  }

  /** Another app from now on, which has just shown its code; false when that is wrong. */
  @Transactional
  public boolean app(StaffMember who, String typed) {
    boolean right = authenticators.confirm(who.id(), CodeProof.digits(typed));
    if (right) {
      changed("staff.app-changed", who);
    }
    return right;
  }

  /** New recovery codes, to be shown once. */
  @Transactional
  public List<String> recoveryCodes(StaffMember who) {
    List<String> codes = recoveryCodes.draw(who.id());
    events.publishEvent(Recorded.of("staff.recovery-codes-drawn", who.actor(), who.id().subject()));
    return codes;
  }

  /** One more passkey; false when the browser sent none that counts. */
  @Transactional
  public boolean addPasskey(StaffMember who, String label, HttpServletRequest request) {
    boolean added = ceremonies.register(who.id(), label, request);
    if (added) {
      events.publishEvent(Recorded.of("staff.passkey-added", who.actor(), who.id().subject()));
    }
    return added;
  }

  /** One passkey less; false when it isn't this person's. */
  @Transactional
  public boolean removePasskey(StaffMember who, UUID passkey) {
    boolean removed = passkeys.remove(who.id(), passkey);
    if (removed) {
      changed("staff.passkey-removed", who);
    }
    return removed;
  }

  private void changed(String act, StaffMember who) {
    events.publishEvent(Recorded.of(act, who.actor(), who.id().subject()));
    endSessions.others(who.id(), who.session(), EndSessions.Why.SECRET_CHANGED, who.actor());
  }
}
