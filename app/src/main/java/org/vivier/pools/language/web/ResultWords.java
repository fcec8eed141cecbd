package org.vivier.pools.language.web;

import java.time.LocalDate;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.language.LanguageResult;

/** A language result, in words: to staff, and in what the person takes along. */
public final class ResultWords {
  private ResultWords() {}

  /** What was reached, when, and where it comes from. */
  public static String of(LanguageResult result, Words words) {
    Language language = words.language();
    return words.text(
        "requests.result.line-" + result.language().tag(),
        result.skill().in(language),
        result.level().name(),
        Day.of(result.testedOn(), language).wording(),
        result.source().in(language));
  }

  /** Whether it counts on this day, and until when. */
  public static String standing(LanguageResult result, LocalDate today, Words words) {
    if (result.takenBack()) {
      return words.text("requests.result.takenBack");
    }
    var expires = result.expiresOn();
    String until =
        expires == null
            ? words.text("requests.result.forEver")
            : words.text("requests.result.until", Day.of(expires, words.language()).wording());
    return result.countsOn(today)
        ? words.text(
            result.verified() ? "requests.result.verified" : "requests.result.claimed", until)
        : words.text("requests.result.over", until);
  }
}
