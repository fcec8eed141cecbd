package org.vivier.applications.submission;

import java.util.regex.Pattern;
import org.vivier.platform.security.Secrets;

/**
 * Reference numbers: {@code V-7K3M-9QXR}, Crockford's base 32 without letters that look alike. The
 * last character checks the others (Luhn's algorithm over 32), so that a slip on the telephone is
 * noticed.
 */
public final class Reference {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BASE = 32;
  private static final int RANDOM = 7;
  private static final Pattern SHAPE =
      Pattern.compile("V-([%s]{4})-([%s]{4})".formatted(ALPHABET, ALPHABET));

  private Reference() {}

  /** A new one out of 34 thousand million. */
  public static String next() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RANDOM; i++) {
      text.append(ALPHABET.charAt(Secrets.below(BASE)));
    }
    text.append(check(text));
    return "V-" + text.substring(0, 4) + "-" + text.substring(4);
  }

  /** Whether this may be one: shape and check character. */
  static boolean isValid(String text) {
    var match = SHAPE.matcher(text);
    if (!match.matches()) {
      return false;
    }
    String all = match.group(1) + match.group(2);
    return all.charAt(RANDOM) == check(all.substring(0, RANDOM));
  }

  private static char check(CharSequence text) {
    int sum = 0;
    int factor = 2;
    for (int i = text.length() - 1; i >= 0; i--) {
      int addend = factor * ALPHABET.indexOf(text.charAt(i));
      sum += addend / BASE + addend % BASE;
      factor = 3 - factor;
    }
    return ALPHABET.charAt((BASE - sum % BASE) % BASE);
  }
}
