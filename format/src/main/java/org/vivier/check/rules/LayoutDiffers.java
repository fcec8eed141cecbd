package org.vivier.check.rules;

import java.util.List;
import java.util.Objects;
import org.vivier.check.align.DocumentPair;

/** The two languages should be shown alike. */
final class LayoutDiffers implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "layout-differs",
              Family.PAIRING,
              "“layout” or “type” differs between the languages: one is shown as a posting and the other not.",
              "« layout » ou « type » diffère d’une langue à l’autre : l’une s’affiche comme une offre et l’autre non.")
          .shownBy(
              Example.keys("layout: job-posting", "layout: page"),
              Example.keys("layout: job-posting", "layout: job-posting"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    for (String key : List.of("layout", "type")) {
      String english = pair.english().file().frontMatter().text(key);
      String french = pair.french().file().frontMatter().text(key);
      if (english != null && french != null && !Objects.equals(english, french)) {
        findings.add(
            DOC.finding(
                    pair.french().path(),
                    pair.french().keySpan(key),
                    "“%s” is “%s” in French and “%s” in English: make both the same.",
                    "« %s » vaut « %s » en français et « %s » en anglais : rendez les deux identiques.",
                    key,
                    french,
                    english)
                .against(pair.english().at(pair.english().keySpan(key))));
      }
    }
  }
}
