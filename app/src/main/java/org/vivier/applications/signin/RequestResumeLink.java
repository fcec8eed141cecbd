package org.vivier.applications.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.AskForAccess;
import org.vivier.access.Asker;
import org.vivier.access.AskerLimits;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.format.Invisible;
import org.vivier.forms.Questions;
import org.vivier.vault.EmailIndex;

/** Asks for the way back to drafts by e-mail. */
@Component
public class RequestResumeLink {
  private final ApplicationRows rows;
  private final EmailIndex emails;
  private final AskerLimits limits;
  private final AskForAccess ask;

  RequestResumeLink(ApplicationRows rows, EmailIndex emails, AskerLimits limits, AskForAccess ask) {
    this.rows = rows;
    this.emails = emails;
    this.limits = limits;
    this.ask = ask;
  }

  /**
   * A link is sent to the address typed in this draft, unless enough letters went there.
   *
   * @return false when no address was typed yet, or when this browser or its network asked too
   *     often
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public boolean handle(Device device, ApplicationId id, Asker asker) {
    Application draft = rows.lock(device, id);
    String email = draft.answers().first(Questions.EMAIL);
    if (!draft.isDraft() || Invisible.only(email) || !limits.allow(asker)) {
      return false;
    }
    ask.draft(emails.of(email), id.value());
    return true;
  }

  /**
   * A link is sent for every draft with this address, if there is any. Whether there is one is
   * looked up later, so that neither the answer nor its time tells.
   *
   * @return false when this browser or its network asked too often, for whatever addresses
   */
  @Transactional
  public boolean handle(String email, Asker asker) {
    if (!limits.allow(asker)) {
      return false;
    }
    ask.drafts(emails.of(email));
    return true;
  }
}
