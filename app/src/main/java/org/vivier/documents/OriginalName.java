package org.vivier.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.vivier.format.Invisible;

/** The name a file came with, made safe to show and to save under. */
final class OriginalName {
  private static final int MAX_LENGTH = 120;

  /** Control, format (bidirectional overrides, zero-width), unassigned, surrogate, private use. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");

  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

  private OriginalName() {}

  /** The last part of what may be a path, visible characters only, ending as its format does. */
  static String of(String sent, FileFormat format) {
    String extension = "." + format.extension();
    String name =
        visible(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
    if (FileFormat.claimedBy(name).filter(format::equals).isPresent()) {
      name = name.substring(0, name.length() - extension.length());
    }
    name = EDGES.matcher(shortened(name)).replaceAll("");
    return (name.isEmpty() ? "document" : name) + extension;
  }

  private static String visible(String text) {
    String plain =
        Normalizer.normalize(
            Invisible.stripped(INVISIBLE.matcher(text).replaceAll("")), Normalizer.Form.NFC);
    return RESERVED.matcher(plain).replaceAll("_").strip();
  }

  private static String shortened(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= MAX_LENGTH ? name : name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH));
  }
}
