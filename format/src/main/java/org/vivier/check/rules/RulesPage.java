package org.vivier.check.rules;

import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.Severity;

/** The page of all rules, made from the rules themselves. */
public final class RulesPage {
  private RulesPage() {}

  /** The page in one language, as Markdown. */
  public static String in(Language language) {
    StringBuilder page = new StringBuilder();
    page.append(
        Message.of(
                "# What the posting checker looks for\n\nGenerated from the rules (`RulesPageTest`); don’t edit. "
                    + "An error must not be published, a warning is worth a look, a note is good to know. "
                    + "Each example is put into an otherwise sound posting and checked by a test.\n",
                "# Ce que le vérificateur d’offres cherche\n\nPage produite à partir des règles (`RulesPageTest`) ; ne pas la modifier. "
                    + "Une erreur ne doit pas être publiée, un avertissement mérite un coup d’œil, une note est bonne à savoir. "
                    + "Chaque exemple est placé dans une offre par ailleurs saine et vérifié par un test.\n")
            .in(language));
    for (Family family : Family.values()) {
      page.append("\n## ").append(family.title().in(language)).append('\n');
      RuleBook.all().stream()
          .map(Rule::doc)
          .filter(doc -> doc.family() == family)
          .forEach(doc -> rule(doc, language, page));
    }
    return page.toString();
  }

  private static void rule(RuleDoc doc, Language language, StringBuilder page) {
    page.append("\n### `").append(doc.id()).append("`\n\n");
    page.append("**").append(severity(doc.severity()).in(language)).append(".** ");
    page.append(doc.about().in(language)).append('\n');
    if (doc.timeBound()) {
      page.append(
          Message.of(
                  "\nTime alone can break this rule, so it never takes a public posting back.\n",
                  "\nLe temps seul peut enfreindre cette règle : elle ne retire donc jamais une offre publiée.\n")
              .in(language));
    }
    if (doc.hasExamples()) {
      example(Message.of("Bad", "À éviter"), doc.broken(), language, page);
      example(Message.of("Good", "Correct"), doc.kept(), language, page);
    }
  }

  private static Message severity(Severity severity) {
    return switch (severity) {
      case ERROR -> Message.of("Error", "Erreur");
      case WARNING -> Message.of("Warning", "Avertissement");
      case INFO -> Message.of("Note", "Note");
    };
  }

  private static void example(
      Message title, Example example, Language language, StringBuilder page) {
    page.append('\n')
        .append(title.in(language))
        .append("\u00A0:\n".substring(language == Language.EN ? 1 : 0));
    block(Message.of("English", "anglais").in(language), example.english(), example.keys(), page);
    block(Message.of("French", "français").in(language), example.french(), example.keys(), page);
  }

  private static void block(String title, @Nullable String text, boolean keys, StringBuilder page) {
    if (text != null) {
      String shown = text.length() > 600 ? text.substring(0, 160) + "…" : text;
      page.append("\n````").append(keys ? "yaml" : "markdown").append(" title=\"").append(title);
      page.append("\"\n").append(shown).append("\n````\n");
    }
  }
}
