package org.vivier.correspondence.transport;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that SMTP can carry. The local part may hold any script (RFC 6531); the domain is in
 * its ASCII form.
 *
 * @param value {@code local@domain}
 */
public record MailAddress(String value) {
  private static final int LONGEST = 320;
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

  /** Names that the two standards for international domains map to different servers. */
  private static final Pattern AMBIGUOUS_DOMAIN = Pattern.compile("[ßς]");

  /** This address, if mail can be sent to it. What a person typed may be anything. */
  public static Optional<MailAddress> of(String typed) {
    String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    int at = text.lastIndexOf('@');
    if (at < 1 || text.length() > LONGEST || UNWRITABLE.matcher(text).find()) {
      return Optional.empty();
    }
    return asciiDomain(text.substring(at + 1))
        .map(domain -> text.substring(0, at + 1) + domain)
        .filter(MailAddress::isOneAddress)
        .map(MailAddress::new);
  }

  private static Optional<String> asciiDomain(String domain) {
    try {
      return domain.isEmpty() || AMBIGUOUS_DOMAIN.matcher(domain).find()
          ? Optional.empty()
          : Optional.of(domain.startsWith("[") ? domain : IDN.toASCII(domain));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** One address and nothing around it: no name, comment, group or second address. */
  private static boolean isOneAddress(String text) {
    try {
      InternetAddress[] parsed = InternetAddress.parse(text, true);
      if (parsed.length != 1 || parsed[0].isGroup()) {
        return false;
      }
      parsed[0].validate();
      return parsed[0].getPersonal() == null && text.equals(parsed[0].getAddress());
    } catch (AddressException e) {
      return false;
    }
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
