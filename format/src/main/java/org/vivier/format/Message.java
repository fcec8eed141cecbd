package org.vivier.format;

/** One sentence in both languages: what is wrong and what to do. */
public record Message(String en, String fr) {
  private static final String NO_BREAK = "\u00A0";
  private static final String NARROW_NO_BREAK = "\u202F";

  /** The sentence in one language. */
  public String in(Language language) {
    return language == Language.EN ? en : fr;
  }

  /**
   * Both sentences with {@code %s} places filled from the same arguments. The French one is written
   * with ordinary blanks in the source and gets its no-break spaces here.
   */
  @SuppressWarnings("AnnotateFormatMethod") // two formats share one list of arguments
  public static Message of(String en, String fr, Object... arguments) {
    String french = withNoBreakSpaces(fr);
    return arguments.length == 0
        ? new Message(en, french)
        : new Message(en.formatted(arguments), french.formatted(arguments));
  }

  /** French text whose ordinary blanks beside high punctuation become no-break spaces. */
  public static String withNoBreakSpaces(String french) {
    return french
        .replace(" :", NO_BREAK + ":")
        .replace("« ", "«" + NO_BREAK)
        .replace(" »", NO_BREAK + "»")
        .replace(" ;", NARROW_NO_BREAK + ";")
        .replace(" !", NARROW_NO_BREAK + "!")
        .replace(" ?", NARROW_NO_BREAK + "?");
  }
}
