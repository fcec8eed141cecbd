package org.vivier.check.report;

import java.util.Locale;

/** Writes JSON strings; the reports are simple enough to need no library at start-up. */
final class Json {
  private Json() {}

  /** A quoted string; lone surrogates are escaped, so that the output is always valid UTF-8. */
  static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          boolean pair =
              Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (pair) {
            json.append(c).append(text.charAt(++i));
          } else if (c < 32 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
