package org.vivier.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.FrontMatterValue.Scalar;

/** Reads what a posting shows of its team: words that each file has in its own language. */
final class TeamReader {
  static final String PICTURE = "picture";

  private static final String ALT = "pictureAlt";
  private static final String QUOTE = "quote";
  private static final String BY = "quoteBy";

  private final PostingFile en;
  private final PostingFile fr;
  private final List<Finding> findings = new ArrayList<>();

  TeamReader(PostingFile en, PostingFile fr) {
    this.en = en;
    this.fr = fr;
  }

  List<Finding> findings() {
    return findings;
  }

  /** A picture with what it shows; without those words where it only decorates. */
  Picture described(Picture picture) {
    @Nullable String english = text(en, ALT, Picture.LONGEST_ALT);
    @Nullable String french = text(fr, ALT, Picture.LONGEST_ALT);
    if ("".equals(english) && "".equals(french)) {
      return picture;
    }
    // Each is looked at, so that each is told.
    boolean inEnglish = alt(en, english);
    boolean inFrench = alt(fr, french);
    return inEnglish && inFrench
        ? picture.showing(new PostingQuestion.Words(given(english), given(french)))
        : picture;
  }

  private boolean alt(PostingFile file, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      return true;
    }
    boolean here = text != null;
    findings.add(
        Finding.of(
            FormatRules.PICTURE_ALT_MISSING,
            Severity.ERROR,
            file.path(),
            file.frontMatter()
                .span(here || file.frontMatter().value(PICTURE) == null ? ALT : PICTURE),
            Message.of(
                "“pictureAlt” must say what the picture shows, in this language too; write \"\" in"
                    + " both files if it only decorates.",
                "« pictureAlt » doit dire ce que montre l’image, dans cette langue aussi ; écrivez"
                    + " \"\" dans les deux fichiers si elle ne fait que décorer.")));
    return false;
  }

  /** What somebody says; null when nobody does, or not in both languages. */
  @Nullable Quote quote() {
    @Nullable String english = text(en, QUOTE, Quote.LONGEST);
    @Nullable String french = text(fr, QUOTE, Quote.LONGEST);
    @Nullable String byEnglish = text(en, BY, Quote.LONGEST_NAME);
    @Nullable String byFrench = text(fr, BY, Quote.LONGEST_NAME);
    if (english == null && french == null && byEnglish == null && byFrench == null) {
      return null;
    }
    List<Boolean> all =
        List.of(
            said(en, QUOTE, english),
            said(fr, QUOTE, french),
            said(en, BY, byEnglish),
            said(fr, BY, byFrench));
    return !all.contains(false)
        ? new Quote(
            new PostingQuestion.Words(given(english), given(french)),
            new PostingQuestion.Words(given(byEnglish), given(byFrench)))
        : null;
  }

  private boolean said(PostingFile file, String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      return true;
    }
    String other = key.equals(QUOTE) ? BY : QUOTE;
    findings.add(
        Finding.of(
            FormatRules.QUOTE_INCOMPLETE,
            Severity.ERROR,
            file.path(),
            file.frontMatter().span(file.frontMatter().entry(key).isPresent() ? key : other),
            Message.of(
                "“%s” is missing here: a quote and who says it stand in both languages or in"
                    + " neither.",
                "« %s » manque ici : une citation et le nom de qui la dit figurent dans les deux"
                    + " langues, ou dans aucune.",
                key)));
    return false;
  }

  /** Null when it isn't given; what is malformed is told and counts as given. */
  private @Nullable String text(PostingFile file, String key, int longest) {
    FrontMatterValue value = file.frontMatter().value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Scalar scalar && scalar.text().strip().length() <= longest) {
      return scalar.text().strip();
    }
    findings.add(
        Finding.of(
            FormatRules.FACT_MALFORMED,
            Severity.ERROR,
            file.path(),
            file.frontMatter().span(key),
            Message.of(
                "“%s” must be a text of at most %s characters.",
                "« %s » doit être un texte d’au plus %s caractères.", key, longest)));
    return "…";
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
