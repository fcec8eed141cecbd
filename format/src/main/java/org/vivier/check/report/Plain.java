package org.vivier.check.report;

/** Text that can't upset a terminal: control characters from files are shown, not sent. */
final class Plain {
  private Plain() {}

  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E');
      plain.append(control ? '\uFFFD' : c);
    }
    return plain.toString();
  }
}
