package org.vivier.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes and amounts that people write in several ways, written in one. */
final class WrittenCodes {
  /**
   * {@code IT-3}, {@code it-03}, {@code IT 3}, {@code IT03}, {@code it3}. Small letters before a
   * blank might be “of 3”.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:([A-Za-z]{2})-|([A-Z]{2}) ?|([a-z]{2}))(\\d{1,2})"
              + "(?![\\p{L}\\p{N}-])");

  /** {@code 82,400} and {@code 82 400}. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![\\p{L}\\p{N}.,-])\\d{1,3}(?:[ ,]\\d{3})+(?![\\p{L}\\p{N}])");

  private static final Pattern TWO_CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}(?![\\p{L}\\p{N}])");

  private WrittenCodes() {}

  /** The text with each code as {@code IT03} and each amount as {@code 82400}. */
  static String unify(String text) {
    String unified = Folding.unify(text);
    if (unified.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return unified;
    }
    String codes = CODE.matcher(unified).replaceAll(WrittenCodes::inFull);
    return AMOUNT.matcher(codes).replaceAll(amount -> amount.group().replaceAll("\\D", ""));
  }

  private static String inFull(MatchResult code) {
    StringBuilder full = new StringBuilder();
    for (int group = 1; group <= 3; group++) {
      full.append(code.group(group) == null ? "" : code.group(group));
    }
    String level = code.group(4);
    return full.append(level.length() == 1 ? "0" : "").append(level).toString();
  }

  /** Two capital letters that stand alone, folded: a group or a province. */
  static Set<String> twoCapitals(String text) {
    return TWO_CAPITALS
        .matcher(Folding.unify(text))
        .results()
        .map(code -> Folding.fold(code.group()))
        .collect(Collectors.toSet());
  }
}
