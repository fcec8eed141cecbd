package org.vivier.applications;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.EmailIndex;

/** Opens the candidate’s page with a code. */
@Component
public class SignIn {
  private final EmailIndex emails;
  private final SignInCodes codes;
  private final Access access;
  private final AddressProofs proofs;

  SignIn(EmailIndex emails, SignInCodes codes, Access access, AddressProofs proofs) {
    this.proofs = proofs;
    this.emails = emails;
    this.codes = codes;
    this.access = access;
  }

  /** Grants the device every application with this address, when the code is right. */
  @Transactional
  public SignInAnswer handle(String email, String code, Device device) {
    byte[] index = emails.of(email);
    return codes
        .attempt(index, code)
        .<SignInAnswer>map(tried -> {
          if (tried.right()) {
            access.grantAll(device, index);
            proofs.answeredForAll(index);
            return new SignInAnswer.SignedIn();
          }
          return tried.triesLeft() > 0
              ? new SignInAnswer.Wrong(tried.triesLeft())
              : new SignInAnswer.Expired();
        })
        .orElseGet(SignInAnswer.Expired::new);
  }
}
