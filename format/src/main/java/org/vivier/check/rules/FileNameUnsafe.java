package org.vivier.check.rules;

import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.Span;

/** Names that some file system, shell or address can't carry. */
final class FileNameUnsafe implements DocumentRule {
  private static final Pattern UNSAFE =
      Pattern.compile("[:&<>\"|?*\\\\%#\\s;+$`!\\p{Cntrl}]|^[.-]|\\.$");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?iuU)^(.*--?(null|undefined)|untitled.*|test|tests?-?\\d*|new|nouveau|copy.*|copie.*|.*-copy|.*-copie|draft|brouillon|temp|tmp|foo|xxx+|example|exemple|template|modele|modèle|placeholder)");
  private static final RuleDoc DOC =
      RuleDoc.warning(
          "file-name-unsafe",
          Family.FRONT_MATTER,
          "The file name has characters that some system can’t store or an address must escape (: & ? blanks), ends in “--null”, or is a placeholder such as “test”.",
          "Le nom du fichier contient des caractères qu’un système ne peut stocker ou qu’une adresse doit coder (: & ? blancs), se termine par « --null » ou n’est qu’un nom provisoire comme « test ».");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    String slug = document.file().slug();
    if (UNSAFE.matcher(slug).find()) {
      findings.add(
          DOC.finding(
              document.path(),
              Span.START,
              "The file name “%s” has characters that aren’t safe everywhere: rename it with letters, digits and hyphens.",
              "Le nom de fichier « %s » contient des caractères qui ne sont pas sûrs partout : renommez-le avec des lettres, des chiffres et des traits d’union.",
              slug));
    } else if (PLACEHOLDER.matcher(slug).matches()) {
      findings.add(
          DOC.finding(
              document.path(),
              Span.START,
              "The file name “%s” is a placeholder, and it becomes the posting’s address: name it after the job.",
              "Le nom de fichier « %s » est provisoire, et il devient l’adresse de l’offre : donnez-lui le nom du poste.",
              slug));
    }
  }
}
