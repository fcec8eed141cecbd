package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.staff.SignInAs;
import org.vivier.staff.SignInMethod;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;

/** Signing in by a passkey, alone or as the second step. */
@Component
public class PasskeyProof {
  private final LinkStep links;
  private final PasskeyCeremonies ceremonies;
  private final StaffMembers people;
  private final SignInAs signIn;
  private final SecurityEvents security;

  private enum Proof {
    PASSKEY
  }

  PasskeyProof(
      LinkStep links,
      PasskeyCeremonies ceremonies,
      StaffMembers people,
      SignInAs signIn,
      SecurityEvents security) {
    this.links = links;
    this.ceremonies = ceremonies;
    this.people = people;
    this.signIn = signIn;
    this.security = security;
  }

  /** Alone it is two proofs in one: having it, and a finger, a face or a number. */
  @Transactional
  public boolean alone(HttpServletRequest request, HttpServletResponse response) {
    Optional<StaffMemberId> person =
        signed(PasskeyPurpose.SIGN_IN, request).filter(people::isActive);
    person.ifPresent(who -> signIn.handle(who, SignInMethod.PASSKEY, request, response));
    return person.isPresent();
  }

  /** By a passkey of the very person whose link was used. */
  @Transactional
  public boolean afterLink(HttpServletRequest request, HttpServletResponse response) {
    Optional<FirstSteps.Step> step =
        links
            .tried(request)
            .filter(found ->
                signed(PasskeyPurpose.SECOND_STEP, request)
                    .filter(found.person()::equals)
                    .isPresent());
    step.ifPresent(found -> links.finish(found, SignInMethod.LINK_AND_PASSKEY, request, response));
    return step.isPresent();
  }

  private Optional<StaffMemberId> signed(PasskeyPurpose purpose, HttpServletRequest request) {
    Optional<StaffMemberId> person = ceremonies.signedBy(purpose, request);
    if (person.isEmpty()) {
      security.record(SecurityEvent.SIGN_IN_REFUSED, Detail.of("proof", Proof.PASSKEY));
    }
    return person;
  }
}
