package org.vivier.declarations;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vivier.platform.Sha256;

/**
 * What opens a declaration: 100 random bits that only the declaring person has. It is made with the
 * form, so that a form sent twice is one declaration.
 *
 * @param value 20 of Crockford's letters and digits, without hyphens
 */
public record DeclarationCode(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final int MOST_TYPED = 100;
  private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}]+");
  private static final Pattern GROUP = Pattern.compile(".{4}(?=.)");

  /** A new one. */
  public static DeclarationCode fresh() {
    return new DeclarationCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(index -> ALPHABET.substring(index, index + 1))
            .collect(Collectors.joining()));
  }

  /** Reads one as people type it: small letters, spaces, O for zero, I or L for one. */
  public static Optional<DeclarationCode> parse(String typed) {
    if (typed.length() > MOST_TYPED) {
      return Optional.empty();
    }
    String value =
        BETWEEN
            .matcher(typed.toUpperCase(Locale.ROOT))
            .replaceAll("")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return Optional.of(value)
        .filter(whole -> WHOLE.matcher(whole).matches())
        .map(DeclarationCode::new);
  }

  /** In groups of four, as it is shown. */
  public String grouped() {
    return GROUP.matcher(value).replaceAll("$0-");
  }

  /** What the database knows of it: enough to recognize it, not enough to use it. */
  byte[] hash() {
    return Sha256.of(value.getBytes(US_ASCII));
  }

  /** Without the code, so that no log shows it. */
  @Override
  public String toString() {
    return "DeclarationCode";
  }
}
