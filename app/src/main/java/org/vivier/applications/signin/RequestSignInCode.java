package org.vivier.applications.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.AskForAccess;
import org.vivier.access.Asker;
import org.vivier.access.AskerLimits;
import org.vivier.vault.EmailIndex;

/** Asks for a code that opens the candidate’s page in the browser that asks. */
@Component
public class RequestSignInCode {
  private final EmailIndex emails;
  private final AskerLimits limits;
  private final AskForAccess ask;

  RequestSignInCode(EmailIndex emails, AskerLimits limits, AskForAccess ask) {
    this.emails = emails;
    this.limits = limits;
    this.ask = ask;
  }

  /**
   * A code is sent when there is an application with this address. Whether there is one is looked
   * up later, so that neither the answer nor its time tells.
   *
   * @return false when this browser or its network asked too often, for whatever addresses
   */
  @Transactional
  public boolean handle(String email, Asker asker) {
    if (!limits.allow(asker)) {
      return false;
    }
    ask.code(emails.of(email), asker);
    return true;
  }
}
