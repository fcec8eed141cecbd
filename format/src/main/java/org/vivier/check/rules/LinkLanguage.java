package org.vivier.check.rules;

import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Link;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** A link that leads readers of one language to a page in the other. */
final class LinkLanguage implements DocumentRule {
  private static final Pattern TO_ENGLISH =
      Pattern.compile(
          "(?i)^https?://(?:[^/]*\\.)?(?:canada\\.ca|gc\\.ca|gcdigital|[^/]*gouv)[^?#]*/(?:en|eng)(?:[/.?#-]|$)|-eng\\.(?:aspx|html?|php|asp|do)|_e\\.(?:aspx|html?|asp|php)|[?&](?:lang|language|lng|locale|hl)=en|^https?://(?:en\\.wikipedia\\.org|digital\\.canada\\.ca)(?:/|$)");
  private static final Pattern TO_FRENCH =
      Pattern.compile(
          "(?i)^https?://(?:[^/]*\\.)?(?:canada\\.ca|gc\\.ca|gcdigital)[^?#]*/(?:fr|fra)(?:[/.?#-]|$)|-fra\\.(?:aspx|html?|php|asp|do)|_f\\.(?:aspx|html?|asp|php)|[?&](?:lang|language|lng|locale|hl)=fr|^https?://(?:fr\\.wikipedia\\.org|numerique\\.canada\\.ca)(?:/|$)");
  private static final Pattern LOCAL_ENGLISH = Pattern.compile("^/en/.*");
  private static final Pattern LOCAL_FRENCH = Pattern.compile("^/fr/.*");

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-language",
              Family.LANGUAGE,
              "A link leads to a page in the other language although the address shows that there is one in this language.",
              "Un lien mène à une page dans l’autre langue, alors que l’adresse montre qu’il en existe une dans cette langue.")
          .shownBy(
              Example.body(
                  Language.FR,
                  "Voyez [les groupes](https://www.tbs-sct.gc.ca/agreements-conventions/view-visualiser-eng.aspx?id=1)."),
              Example.body(
                  Language.FR,
                  "Voyez [les groupes](https://www.tbs-sct.gc.ca/agreements-conventions/view-visualiser-fra.aspx?id=1)."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      for (Link link : block.prose().links()) {
        if (wrong(document.language(), link.destination()) && !namesLanguage(block, link)) {
          findings.add(finding(document, link));
        }
      }
    }
  }

  private static boolean wrong(Language language, String destination) {
    boolean english = language == Language.EN;
    return (english ? TO_FRENCH : TO_ENGLISH).matcher(destination).find()
        || (english ? LOCAL_FRENCH : LOCAL_ENGLISH).matcher(destination).matches();
  }

  /** "English only", "en anglais seulement": the reader is warned. */
  private static boolean namesLanguage(Block block, Link link) {
    String around =
        block
            .text()
            .substring(link.start(), Math.min(block.text().length(), link.end() + 40))
            .toLowerCase(java.util.Locale.ROOT);
    return around.contains("anglais") || around.contains("french") || around.contains("français");
  }

  private static Finding finding(Document document, Link link) {
    boolean english = document.language() == Language.EN;
    return DOC.finding(
        document.path(),
        document.span(link),
        english
            ? "This link leads to a French page (%s): link to the English one."
            : "This link in French text leads to an English page (%s): link to the French one.",
        english
            ? "Ce lien dans un texte anglais mène à une page en français (%s) : donnez l’adresse de la page en anglais."
            : "Ce lien mène à une page en anglais (%s) : donnez l’adresse de la page en français.",
        Quote.of(link.destination()));
  }
}
