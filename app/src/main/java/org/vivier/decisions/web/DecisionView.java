package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterText;
import org.vivier.platform.words.Moment;

/**
 * A decision as colleagues see it.
 *
 * @param outcome in words
 * @param ground in words
 * @param criterion code and text as it read then, or null
 * @param by who decided
 * @param confirmedBy the second person, or null
 * @param reason as the letter has it; null once the person is erased
 * @param language of the reason, as a tag
 * @param ended how it ended without having been told, in words, or null
 * @param note why the second person sent it back, or null
 * @param toldAt when its letter left, or null
 */
public record DecisionView(
    String id,
    String outcome,
    String ground,
    @Nullable String criterion,
    String by,
    Moment at,
    @Nullable String confirmedBy,
    @Nullable String reason,
    String language,
    @Nullable String ended,
    @Nullable String note,
    @Nullable Moment toldAt) {

  /** A letter to be looked at. */
  public record Letter(String language, String subject, List<Line> lines) {
    /**
     * A piece of it.
     *
     * @param kind as in class names
     */
    public record Line(String kind, String text) {}

    static Letter of(LetterText text, String language) {
      return new Letter(
          language,
          text.subject(),
          text.blocks().stream()
              .map(block ->
                  new Line(block.kind().name().toLowerCase(java.util.Locale.ROOT), block.text()))
              .toList());
    }
  }
}
