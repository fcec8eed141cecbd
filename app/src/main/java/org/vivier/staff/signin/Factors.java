package org.vivier.staff.signin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.staff.StaffMemberId;

/** The second proofs that somebody has, taken together. */
@Component
public class Factors {
  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final Passkeys passkeys;
  private final FirstSteps steps;
  private final ApplicationEventPublisher events;

  Factors(
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      Passkeys passkeys,
      FirstSteps steps,
      ApplicationEventPublisher events) {
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.passkeys = passkeys;
    this.steps = steps;
    this.events = events;
  }

  /** Whether this person can show a second proof. */
  public boolean any(StaffMemberId person) {
    return authenticators.has(person) || passkeys.any(person);
  }

  /** Forgets them all, because they were lost or the person left. */
  @Transactional
  public void forgetAll(StaffMemberId person, Actor by) {
    authenticators.forget(person);
    recoveryCodes.forget(person);
    passkeys.forget(person);
    steps.endAll(person);
    events.publishEvent(Recorded.of("staff.proofs-forgotten", by, person.subject()));
  }
}
