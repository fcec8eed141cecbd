package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.vivier.vault.SigningKey;

/**
 * A text with signatures below it: C2SP {@code signed-note}. Lines of others (witnesses that
 * countersign) may stand beside ours.
 *
 * @param text ends in a line feed
 * @param signatures their lines, without line feeds
 */
record SignedNote(String text, List<String> signatures) {
  private static final String DASH = "\u2014 ";

  /** Signs a text. */
  static SignedNote sign(String text, VerifierKey key, SigningKey with) {
    byte[] signature = with.sign(text.getBytes(UTF_8));
    byte[] line = new byte[VerifierKey.ID_BYTES + signature.length];
    System.arraycopy(key.id(), 0, line, 0, VerifierKey.ID_BYTES);
    System.arraycopy(signature, 0, line, VerifierKey.ID_BYTES, signature.length);
    return new SignedNote(
        text, List.of(DASH + key.name() + " " + Base64.getEncoder().encodeToString(line)));
  }

  /** Reads a note; empty when it is none. */
  static Optional<SignedNote> parse(String note) {
    int end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n") || end + 2 >= note.length()) {
      return Optional.empty();
    }
    List<String> lines = List.of(note.substring(end + 2, note.length() - 1).split("\n", -1));
    return lines.isEmpty() || lines.stream().anyMatch(line -> !line.startsWith(DASH))
        ? Optional.empty()
        : Optional.of(new SignedNote(note.substring(0, end + 1), lines));
  }

  /** Whether one of the signatures is of this key, and fits. */
  boolean signedBy(VerifierKey key) {
    String start = DASH + key.name() + " ";
    return signatures.stream()
        .filter(line -> line.startsWith(start))
        .anyMatch(line -> fits(key, line.substring(start.length())));
  }

  private boolean fits(VerifierKey key, String base64) {
    byte[] line;
    try {
      line = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return line.length > VerifierKey.ID_BYTES
        // Two spellings of the same bytes would let a changed one pass.
        && Base64.getEncoder().encodeToString(line).equals(base64)
        && Arrays.equals(Arrays.copyOf(line, VerifierKey.ID_BYTES), key.id())
        && key.verifies(
            text.getBytes(UTF_8), Arrays.copyOfRange(line, VerifierKey.ID_BYTES, line.length));
  }

  /** As it is stored and handed out. */
  String note() {
    return text + "\n" + String.join("\n", signatures) + "\n";
  }
}
