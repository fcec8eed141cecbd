package org.vivier.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.format.FrontMatter;
import org.vivier.format.Language;
import org.vivier.processes.Bilingual;

/**
 * What a posting shows of its team. It stands in the front matter of both languages, as in a
 * folder's files: every version of the draft has its own, and an older one brings it back.
 *
 * @param picture the path by which the posting names one; empty when it shows none
 * @param decorates whether the picture says nothing that must be told in words
 * @param alt what it shows
 * @param quote what somebody says; empty when nobody does
 * @param by who says it
 */
public record TeamShown(
    String picture, boolean decorates, Bilingual alt, Bilingual quote, Bilingual by) {
  private static final String PICTURE = "picture";
  private static final String ALT = "pictureAlt";
  private static final String QUOTE = "quote";
  private static final String BY = "quoteBy";
  private static final Set<String> KEYS = Set.of(PICTURE, ALT, QUOTE, BY);

  /** What a text shows. */
  public static TeamShown of(DraftText text) {
    FrontMatter en = FrontMatter.read("en", text.english().more()).keys();
    FrontMatter fr = FrontMatter.read("fr", text.french().more()).keys();
    @Nullable String picture = en.text(PICTURE);
    Bilingual alt = both(en, fr, ALT);
    boolean silent = en.text(ALT) != null && fr.text(ALT) != null;
    return new TeamShown(
        picture == null ? text(fr, PICTURE) : picture.strip(),
        silent && alt.english().isEmpty() && alt.french().isEmpty(),
        alt,
        both(en, fr, QUOTE),
        both(en, fr, BY));
  }

  private static Bilingual both(FrontMatter en, FrontMatter fr, String key) {
    return new Bilingual(text(en, key), text(fr, key));
  }

  private static String text(FrontMatter keys, String key) {
    @Nullable String text = keys.text(key);
    return text == null ? "" : text.strip();
  }

  /** Whether a picture is to be told in words, and isn't in one of the languages. */
  public boolean lacksAlt() {
    return !picture.isEmpty() && !decorates && !complete(alt);
  }

  /** Whether a part of the quote is there and another is missing. */
  public boolean quotesInPart() {
    boolean any = !(quote.english() + quote.french() + by.english() + by.french()).isEmpty();
    return any && !(complete(quote) && complete(by));
  }

  private static boolean complete(Bilingual words) {
    return !words.english().isEmpty() && !words.french().isEmpty();
  }

  /** A text that shows this instead of what it showed. */
  public DraftText in(DraftText text) {
    return new DraftText(side(text.english(), Language.EN), side(text.french(), Language.FR));
  }

  private DraftSide side(DraftSide side, Language language) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : FrontMatterLines.entries(side.more()).entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        lines.addAll(entry.getValue());
      }
    }
    if (!picture.isEmpty()) {
      line(lines, PICTURE, picture);
      line(lines, ALT, decorates ? "" : alt.in(language));
    }
    if (!quote.in(language).isEmpty()) {
      line(lines, QUOTE, quote.in(language));
      line(lines, BY, by.in(language));
    }
    return new DraftSide(
        side.title(), side.description(), side.body(), String.join("\n", lines).strip());
  }

  private static void line(List<String> lines, String key, String value) {
    lines.add(key + ": " + FrontMatterLines.quoted(value));
  }
}
