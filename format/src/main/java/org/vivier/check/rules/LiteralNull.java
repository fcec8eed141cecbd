package org.vivier.check.rules;

import org.vivier.check.document.Document;
import org.vivier.format.FrontMatter.Entry;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.Language;

/** A value that is the word "null", not YAML's null: some export wrote nothing as text. */
final class LiteralNull implements DocumentRule {
  private static final int LONGEST = "undefined".length();
  private static final RuleDoc DOC =
      RuleDoc.error(
              "literal-null",
              Family.FRONT_MATTER,
              "A value is the word “null” or “undefined”: something exported an empty field as text. An unquoted null is an empty value, not this.",
              "Une valeur est le mot « null » ou « undefined » : un champ vide a été exporté comme du texte. Un null sans guillemets est une valeur vide.")
          .shownBy(
              Example.keys(Language.EN, "description: 'null'"),
              Example.keys(Language.EN, "description: Keeps the lock and greets the boats."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (String key : document.file().frontMatter().keys()) {
      document
          .file()
          .frontMatter()
          .entry(key)
          .filter(entry -> isNull(entry))
          .ifPresent(entry -> report(document, entry, findings));
    }
  }

  private static boolean isNull(Entry entry) {
    return entry.value() instanceof Scalar scalar
        && !scalar.isNull()
        && scalar.text().strip().length() <= LONGEST
        && scalar.text().strip().matches("(?iuU)null|undefined|none|nil");
  }

  private static void report(Document document, Entry entry, Findings findings) {
    findings.add(
        DOC.finding(
            document.path(),
            entry.value().span(),
            "“%s” is the word “%s”: give a value or remove the key.",
            "« %s » est le mot « %s » : donnez une valeur ou retirez la clé.",
            entry.key(),
            ((Scalar) entry.value()).text().strip()));
  }
}
