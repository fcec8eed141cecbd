package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.document.Document;
import org.vivier.format.FormatRules;
import org.vivier.format.FrontMatter;
import org.vivier.format.Invisible;
import org.vivier.format.Language;

/** Keys without which a posting can't be shown or paired. */
final class RequiredKeys implements DocumentRule {
  private static final List<String> REQUIRED =
      List.of("title", "description", "archived", "translationKey", "layout", "type");
  private static final RuleDoc DOC =
      RuleDoc.error(
              FormatRules.KEY_REQUIRED,
              Family.FRONT_MATTER,
              "A required key is missing or empty: title, description, archived, translationKey, layout, type.",
              "Une clé obligatoire manque ou est vide : title, description, archived, translationKey, layout, type.")
          .shownBy(
              Example.keys(Language.EN, "description: ''"),
              Example.keys(Language.EN, "description: Keeps the lock and greets the boats."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    FrontMatter keys = document.file().frontMatter();
    if (!document.file().readable()) {
      return;
    }
    for (String key : REQUIRED) {
      String text = keys.text(key);
      if ((text == null || Invisible.only(text)) && !nested(keys, key)) {
        findings.add(
            DOC.finding(
                document.path(),
                document.keySpan(key),
                key.equals("translationKey")
                    ? "“%s” is missing or empty: without it this file has no counterpart in the other language."
                    : "“%s” is missing or empty: add it.",
                key.equals("translationKey")
                    ? "La clé « %s » manque ou est vide : sans elle, ce fichier n’a pas d’équivalent dans l’autre langue."
                    : "La clé « %s » manque ou est vide : ajoutez-la.",
                key));
      }
    }
  }

  private static boolean nested(FrontMatter keys, String key) {
    return keys.value(key) != null && keys.text(key) == null;
  }
}
