package org.vivier.correspondence.transport;

import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.vivier.format.EmailAddress;

/**
 * An address as SMTP carries it. The local part may hold any script (RFC 6531); the domain is in
 * its ASCII form.
 *
 * @param value {@code local@domain}
 */
public record MailAddress(String value) {
  /** This address, if mail can be sent to it. What a person typed may be anything. */
  public static Optional<MailAddress> of(String typed) {
    return EmailAddress.of(typed).map(EmailAddress::carried).map(MailAddress::new);
  }

  boolean isAscii() {
    return EmailAddress.isAscii(value);
  }

  InternetAddress internet() {
    InternetAddress address = new InternetAddress();
    address.setAddress(value);
    return address;
  }

  /** Without the address, so that no log shows it. */
  @Override
  public String toString() {
    return "MailAddress";
  }
}
