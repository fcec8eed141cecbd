package org.vivier.check.rules;

import java.util.List;

/**
 * Documentation of the rules that need the whole folder or its history; see {@code FolderIndex}.
 */
public final class FolderRules {
  /** One id in several postings. */
  public static final RuleDoc LEVER_ID_SHARED =
      RuleDoc.error(
          "lever-id-shared",
          Family.PAIRING,
          "Postings with different translation keys have the same “leverId”: applications for one arrive at the other. Between closed postings it is a warning.",
          "Des offres dont les clés de traduction diffèrent ont le même « leverId » : les candidatures à l’une arrivent à l’autre. Entre offres fermées, c’est un avertissement.");

  /** Two files with one address. */
  public static final RuleDoc ADDRESS_SHARED =
      RuleDoc.error(
          "address-shared",
          Family.PAIRING,
          "Two files of one language have the same name, or names that differ only in case or in how accents are stored: they get one address.",
          "Deux fichiers d’une langue ont le même nom, ou des noms qui ne diffèrent que par la casse ou le codage des accents : ils ont une seule adresse.");

  /** One side newer than the other. */
  public static final RuleDoc COUNTERPART_NEWER =
      RuleDoc.info(
          "counterpart-newer",
          Family.PAIRING,
          "Git shows that the text changed in one language later than in the other.",
          "Git montre que le texte a changé dans une langue plus tard que dans l’autre.");

  /** A configuration that can't be used. */
  public static final RuleDoc CONFIGURATION =
      RuleDoc.error(
          "configuration",
          Family.FRONT_MATTER,
          "The file “vivier-check.yml” can’t be read or says something that it can’t say.",
          "Le fichier « vivier-check.yml » est illisible ou dit quelque chose qu’il ne peut pas dire.");

  /** An acceptance that accepts nothing any more. */
  public static final RuleDoc ACCEPTANCE_STALE =
      RuleDoc.warning(
          "acceptance-stale",
          Family.PAIRING,
          "An entry of “accept” in “vivier-check.yml” accepts nothing any more: the quoted text has changed, the finding is gone, or there is no such posting.",
          "Une entrée de « accept » dans « vivier-check.yml » n’accepte plus rien : le texte cité a changé, le constat a disparu ou l’offre n’existe pas.");

  /** One description under several titles. */
  public static final RuleDoc DESCRIPTION_SHARED =
      RuleDoc.warning(
          "description-shared",
          Family.PAIRING,
          "Postings with other titles have word for word the same “description”, and it has no word of this title: it was copied from another posting.",
          "Des offres aux titres différents ont mot pour mot la même « description », et elle ne contient aucun mot du titre de celle-ci : elle a été copiée d’une autre offre.");

  /** One text under two keys. */
  public static final RuleDoc POSTING_REPEATED =
      RuleDoc.warning(
          "posting-repeated",
          Family.PAIRING,
          "An open posting and another one, under another translation key, have nearly the same text: a copy was forgotten, or begun and never made its own.",
          "Une offre ouverte et une autre, sous une autre clé de traduction, ont presque le même texte : une copie a été oubliée, ou commencée et jamais adaptée.");

  private FolderRules() {}

  static List<Rule> rules() {
    return List.of(
        new FormatRule(LEVER_ID_SHARED),
        new FormatRule(ADDRESS_SHARED),
        new FormatRule(DESCRIPTION_SHARED),
        new FormatRule(POSTING_REPEATED),
        new FormatRule(COUNTERPART_NEWER),
        new FormatRule(ACCEPTANCE_STALE));
  }
}
