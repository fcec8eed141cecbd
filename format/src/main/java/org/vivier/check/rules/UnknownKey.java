package org.vivier.check.rules;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vivier.check.document.Document;
import org.vivier.format.Language;

/** A key that nothing reads, most often a misspelt one. */
final class UnknownKey implements DocumentRule {
  private static final Set<String> OURS =
      Set.of(
          "layout",
          "type",
          "title",
          "description",
          "archived",
          "translationKey",
          "leverId",
          "aliases",
          "url",
          "opens",
          "closes",
          "timeZone",
          "classification",
          "languageRequirements",
          "tenures",
          "termLength",
          "locations",
          "workArrangement",
          "salary",
          "positions",
          "processNumber",
          "questions",
          "tags",
          "contact",
          "accommodationContact",
          "picture",
          "pictureAlt",
          "quote",
          "quoteBy");

  /** What a static site generator reads besides. */
  private static final Set<String> HUGO =
      Set.of(
          "date",
          "draft",
          "weight",
          "slug",
          "lastmod",
          "expiryDate",
          "publishDate",
          "keywords",
          "images",
          "image",
          "menu",
          "params",
          "outputs",
          "summary",
          "linkTitle",
          "cascade",
          "headless",
          "sitemap",
          "categories",
          "author",
          "lang",
          "thumb",
          "featured");

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "key-unknown",
              Family.FRONT_MATTER,
              "A key that no program reads: misspelt, or left over.",
              "Une clé qu’aucun programme ne lit : mal orthographiée ou oubliée là.")
          .shownBy(
              Example.keys(Language.EN, "classifcation: IT-02"),
              Example.keys(Language.EN, "classification: IT-02"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (String key : document.file().frontMatter().keys()) {
      if (!OURS.contains(key) && !HUGO.contains(key)) {
        document
            .file()
            .frontMatter()
            .entry(key)
            .ifPresent(entry -> findings.add(finding(document, entry.key(), entry.keySpan())));
      }
    }
  }

  private static org.vivier.format.Finding finding(
      Document document, String key, org.vivier.format.Span span) {
    Optional<String> near =
        OURS.stream()
            .filter(known ->
                Distance.between(known.toLowerCase(Locale.ROOT), key.toLowerCase(Locale.ROOT)) <= 2)
            .min(Comparator.comparingInt(known -> Distance.between(known, key)));
    return near.isPresent()
        ? DOC.finding(
                document.path(),
                span,
                "Nothing reads the key “%s”: did you mean “%s”?",
                "Rien ne lit la clé « %s » : vouliez-vous dire « %s » ?",
                key,
                near.get())
            .fixedBy(near.get())
        : DOC.finding(
            document.path(),
            span,
            "Nothing reads the key “%s”: remove it or correct its name.",
            "Rien ne lit la clé « %s » : retirez-la ou corrigez son nom.",
            key);
  }
}
