package org.vivier.platform.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notices probable slips in an e-mail address. Only a hint, never an error: the address may be
 * right, and the letter to it is the proof.
 */
public final class EmailHint {
  private static final List<String> FREQUENT =
      List.of(
          "gmail.com",
          "hotmail.com",
          "outlook.com",
          "yahoo.com",
          "yahoo.ca",
          "icloud.com",
          "live.com",
          "live.ca",
          "videotron.ca",
          "bell.net",
          "sympatico.ca",
          "rogers.com",
          "telus.net",
          "shaw.ca",
          "proton.me",
          "protonmail.com",
          "outlook.fr",
          "hotmail.fr",
          "gc.ca");

  /** Near a frequent one, and right all the same. */
  private static final Set<String> RIGHT =
      Set.of("mail.com", "email.com", "ymail.com", "hotmail.ca", "yahoo.co", "shaw.com");

  private static final Map<String, String> ENDINGS =
      Map.of(".con", ".com", ".cmo", ".com", ".comm", ".com", ".vom", ".com", ".og", ".org");

  private EmailHint() {}

  /** The address that was probably meant, when it looks like another. */
  public static Optional<String> of(String typed) {
    String address = typed.strip();
    int at = address.lastIndexOf('@');
    if (at < 1 || address.length() > 254) {
      return Optional.empty();
    }
    String host = address.substring(at + 1).toLowerCase(Locale.ROOT);
    return meant(host).map(better -> address.substring(0, at + 1) + better);
  }

  private static Optional<String> meant(String host) {
    if (FREQUENT.contains(host) || RIGHT.contains(host)) {
      return Optional.empty();
    }
    return FREQUENT.stream()
        .filter(frequent -> frequent.length() > 6 && oneSlip(host, frequent))
        .findFirst()
        .or(() -> ending(host));
  }

  private static Optional<String> ending(String host) {
    return ENDINGS.entrySet().stream()
        .filter(slip -> host.endsWith(slip.getKey()))
        .map(slip -> host.substring(0, host.length() - slip.getKey().length()) + slip.getValue())
        .findFirst();
  }

  /** One letter missing, too much, wrong, or two in the wrong order. */
  static boolean oneSlip(String typed, String meant) {
    int start = 0;
    int shorter = Math.min(typed.length(), meant.length());
    while (start < shorter && typed.charAt(start) == meant.charAt(start)) {
      start++;
    }
    String a = typed.substring(start);
    String b = meant.substring(start);
    return switch (a.length() - b.length()) {
      case 1 -> a.substring(1).equals(b);
      case -1 -> b.substring(1).equals(a);
      case 0 -> !a.isEmpty() && (a.substring(1).equals(b.substring(1)) || swapped(a, b));
      default -> false;
    };
  }

  private static boolean swapped(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
