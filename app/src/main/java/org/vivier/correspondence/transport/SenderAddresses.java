package org.vivier.correspondence.transport;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;

/** The addresses that a letter comes from and goes back to. */
@Component
public class SenderAddresses {
  private static final String LETTER = "{letter}";

  private final String from;
  private final String bounces;

  SenderAddresses(MailSettings settings, Site site) {
    String contact = site.organization(Language.EN).contactEmail();
    this.from = usable(settings.from() == null ? contact : settings.from());
    this.bounces = settings.bounceAddress() == null ? from : settings.bounceAddress();
    usable(bounces.replace(LETTER, new UUID(0, 0).toString()));
  }

  boolean areAscii() {
    return EmailAddress.isAscii(from) && EmailAddress.isAscii(bounces);
  }

  String from() {
    return from;
  }

  /** Where a report about this letter goes. */
  String bounces(UUID letter) {
    return bounces.replace(LETTER, letter.toString());
  }

  /** The same for every attempt, so that a mailbox can tell a letter that came twice. */
  public String messageId(UUID letter) {
    return "<" + letter + from.substring(from.lastIndexOf('@')) + ">";
  }

  private static String usable(String configured) {
    return MailAddress.of(configured)
        .map(MailAddress::value)
        .orElseThrow(() ->
            new IllegalArgumentException("vivier.mail: not an e-mail address: " + configured));
  }
}
