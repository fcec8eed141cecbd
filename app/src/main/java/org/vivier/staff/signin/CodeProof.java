package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.staff.Membership;
import org.vivier.staff.SignInMethod;
import org.vivier.staff.StaffMemberId;

/** The second step by a code: of the app, or one of the recovery codes. */
@Component
public class CodeProof {
  private final LinkStep links;
  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final Membership membership;
  private final SecurityEvents security;

  private enum Proof {
    CODE
  }

  CodeProof(
      LinkStep links,
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      Membership membership,
      SecurityEvents security) {
    this.links = links;
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.membership = membership;
    this.security = security;
  }

  /** Tries a code; if it is right, the browser is signed in. */
  @Transactional
  public boolean take(String typed, HttpServletRequest request, HttpServletResponse response) {
    Optional<FirstSteps.Step> step = links.tried(request);
    Optional<SignInMethod> method = step.flatMap(found -> method(found.person(), typed));
    method.ifPresentOrElse(
        right -> links.finish(step.orElseThrow(), right, request, response), this::refused);
    return method.isPresent();
  }

  private Optional<SignInMethod> method(StaffMemberId person, String typed) {
    if (authenticators.accept(person, digits(typed))) {
      return Optional.of(SignInMethod.LINK_AND_CODE);
    }
    return recoveryCodes.accept(person, typed)
        ? Optional.of(SignInMethod.RECOVERY_CODE)
        : Optional.empty();
  }

  /**
   * Confirms the app that was just set up, by somebody who was invited; if the code is right, the
   * browser is signed in.
   *
   * @return the recovery codes, to be shown once; empty when the code is wrong
   */
  @Transactional
  public Optional<List<String>> setUp(
      String typed, HttpServletRequest request, HttpServletResponse response) {
    Optional<FirstSteps.Step> step = links.tried(request).filter(links::maySetUp);
    if (step.filter(found -> authenticators.confirm(found.person(), digits(typed))).isEmpty()) {
      refused();
      return Optional.empty();
    }
    StaffMemberId person = step.orElseThrow().person();
    membership.join(person, person.actor());
    List<String> codes = recoveryCodes.draw(person);
    links.finish(step.orElseThrow(), SignInMethod.LINK_AND_CODE, request, response);
    return Optional.of(codes);
  }

  private void refused() {
    security.record(SecurityEvent.SIGN_IN_REFUSED, Detail.of("proof", Proof.CODE));
  }

  /** Apps show them in groups. */
  static String digits(String typed) {
    return typed.replaceAll("\\s", "");
  }
}
