package org.vivier.check.rules;

/** Short quotations of a posting's text for messages. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /** The beginning of a text, on one line. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    int end = cut > LONGEST / 2 ? cut : LONGEST;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
