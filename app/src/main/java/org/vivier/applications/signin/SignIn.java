package org.vivier.applications.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Asker;
import org.vivier.access.Device;
import org.vivier.access.Devices;
import org.vivier.access.SignInCodes;
import org.vivier.access.SignInCodes.Tried;
import org.vivier.applications.record.AddressProofs;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.vault.EmailIndex;

/** Opens the candidate’s page with a code. */
@Component
public class SignIn {
  private enum Reason {
    WRONG_CODE,
    NO_CODE
  }

  private enum Method {
    CODE
  }

  private final EmailIndex emails;
  private final SignInCodes codes;
  private final Devices devices;
  private final OwnersAccess access;
  private final AddressProofs proofs;
  private final SecurityEvents events;
  private final ApplicationEventPublisher journal;

  SignIn(
      EmailIndex emails,
      SignInCodes codes,
      Devices devices,
      OwnersAccess access,
      AddressProofs proofs,
      SecurityEvents events,
      ApplicationEventPublisher journal) {
    this.journal = journal;
    this.emails = emails;
    this.codes = codes;
    this.devices = devices;
    this.access = access;
    this.proofs = proofs;
    this.events = events;
  }

  /**
   * Opens every application with this address, when the code is right and this browser asked for
   * it.
   *
   * @param before the token that the browser has, which is replaced; or null
   */
  @Transactional
  public SignInResult handle(String email, String code, Asker asker, @Nullable Device before) {
    byte[] index = emails.of(email);
    return codes
        .attempt(asker, index, code)
        .map(tried -> tried.right() ? signedIn(index, before) : wrong(tried))
        .orElseGet(() -> {
          refused(Reason.NO_CODE);
          return new SignInResult.Expired();
        });
  }

  private SignInResult signedIn(byte[] index, @Nullable Device before) {
    Device device = devices.renew(before);
    access.toAll(device, index, OwnersAccess.Way.CODE);
    proofs.answeredForAll(index);
    events.record(SecurityEvent.SIGN_IN, Detail.of("method", Method.CODE));
    return new SignInResult.SignedIn(device);
  }

  private SignInResult wrong(Tried tried) {
    refused(Reason.WRONG_CODE);
    journal.publishEvent(
        Recorded.of("access.code-refused", Actor.CANDIDATE, new Subject("access", "sign-in-code"))
            .with("tries-left", tried.triesLeft()));
    return tried.triesLeft() > 0
        ? new SignInResult.Wrong(tried.triesLeft())
        : new SignInResult.Expired();
  }

  private void refused(Reason reason) {
    events.record(SecurityEvent.SIGN_IN_REFUSED, Detail.of("reason", reason));
  }
}
