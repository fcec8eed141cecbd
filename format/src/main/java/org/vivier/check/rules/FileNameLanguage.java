package org.vivier.check.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** The file name becomes the address, so it belongs in the language of the text. */
final class FileNameLanguage implements DocumentRule {
  private static final Pattern WORD_END = Pattern.compile("[-–—_\\s]+|(?<=[’'])");
  private static final Set<String> ENGLISH =
      Set.of(
          "of",
          "and",
          "the",
          "manager",
          "developer",
          "head",
          "officer",
          "researcher",
          "writer",
          "engineering",
          "lead",
          "leave",
          "designer",
          "developers",
          "designers",
          "advisor",
          "analyst",
          "job",
          "posting",
          "specialist",
          "for",
          "to",
          "engineer");
  private static final Set<String> FRENCH =
      Set.of(
          "de",
          "des",
          "du",
          "et",
          "la",
          "le",
          "les",
          "l’",
          "d’",
          "développeur",
          "gestionnaire",
          "conseiller",
          "conseillère",
          "agente",
          "chef",
          "directeur",
          "directrice",
          "concepteur",
          "conceptrice",
          "adjoint",
          "adjointe",
          "analyste",
          "rédacteur",
          "rédactrice",
          "pour",
          "traducteur",
          "traductrice",
          "responsable",
          "équipe",
          "poste",
          "offre",
          "emploi");
  private static final RuleDoc DOC =
      RuleDoc.warning(
          "file-name-language",
          Family.FRONT_MATTER,
          "The file name is in the other language, or in both; it becomes the posting’s address.",
          "Le nom du fichier est dans l’autre langue, ou dans les deux ; il devient l’adresse de l’offre.");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    int english = 0;
    int french = 0;
    String slug = Normalizer.normalize(document.file().slug(), Normalizer.Form.NFC);
    for (String word : WORD_END.split(slug.toLowerCase(Locale.ROOT), -1)) {
      boolean accented = word.chars().anyMatch(c -> c >= 0xC0 && c <= 0x17F);
      english += ENGLISH.contains(word) ? 1 : 0;
      french += accented || FRENCH.contains(word) ? 1 : 0;
    }
    boolean wrong =
        document.language() == Language.EN ? french > 0 && french > english : english > french;
    if (wrong) {
      boolean en = document.language() == Language.EN;
      findings.add(
          DOC.finding(
              document.path(),
              Span.START,
              en
                  ? "The name of this English file is French (“%s”), and so will its address be."
                  : "The name of this French file is English (“%s”), and so will its address be.",
              en
                  ? "Le nom de ce fichier anglais est en français (« %s »), et son adresse le sera aussi."
                  : "Le nom de ce fichier français est en anglais (« %s »), et son adresse le sera aussi.",
              slug));
    }
  }
}
