package org.vivier.processes;

import java.util.List;
import org.vivier.format.Invisible;
import org.vivier.format.Language;

/** What a text must be to be kept: something that somebody can see, not too long, no markup. */
public final class TextRules {
  private TextRules() {}

  /** Both halves of a text, in the fields {@code <field>-en} and {@code <field>-fr}. */
  public static void require(
      List<Refusal> found, String field, Bilingual text, int longest, Reason missing) {
    for (Language language : Language.values()) {
      require(
          found,
          field + "-" + language.tag(),
          text.in(language),
          longest,
          missing,
          Bilingual.nameOf(language));
    }
  }

  /**
   * The text of one field.
   *
   * @param missing why nothing is refused, with these details
   */
  public static void require(
      List<Refusal> found,
      String field,
      String text,
      int longest,
      Reason missing,
      Bilingual... details) {
    if (Invisible.only(text)) {
      found.add(Refusal.at(field, missing, details));
    } else if (text.length() > longest) {
      found.add(Refusal.at(field, Reason.TOO_LONG, Bilingual.same(longest)));
    } else if (CleanText.hasTags(text)) {
      found.add(Refusal.at(field, Reason.PASTED_TAGS));
    }
  }
}
