package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.PrfSet;
import java.net.IDN;
import java.security.GeneralSecurityException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.vivier.format.EmailAddress;

/**
 * Finds people by e-mail address without storing it in clear: the same address gives the same 32
 * bytes, and only who has the key can tell which address that was.
 */
@Component
public class EmailIndex {
  private static final String NAME = "email-index";
  private static final int BYTES = 32;

  private final PrfSet prf;

  EmailIndex(NamedKeys keys) {
    // Fails here, at the start, when the master key is not the one of this database.
    prf = Tink.primitive(keys.of(NAME, Tink.INDEX), PrfSet.class);
  }

  /**
   * The index of an address, 32 bytes. Upper and lower case, and a domain in Unicode or in ASCII,
   * count as the same, and so does what was pasted along; nothing else is folded.
   */
  public byte[] of(String email) {
    try {
      return prf.computePrimary(normalized(email).getBytes(UTF_8), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot compute an index", e);
    }
  }

  static String normalized(String email) {
    String text = EmailAddress.cleaned(email).toLowerCase(Locale.ROOT);
    int at = text.lastIndexOf('@');
    return at < 0 ? text : text.substring(0, at + 1) + asciiDomain(text.substring(at + 1));
  }

  private static String asciiDomain(String domain) {
    try {
      return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // An address literal, or no domain at all: compared as it is.
      return domain;
    }
  }
}
