package org.vivier.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Prose;
import org.vivier.check.document.Wording;
import org.vivier.format.Language;
import org.vivier.format.Message;

/** A statement with legal weight that only one language makes. */
final class StatementMissing implements PairRule {

  private static final RuleDoc DOC =
      RuleDoc.warning(
              "statement-missing",
              Family.ALIGNMENT,
              "One language makes a statement with legal weight that the other doesn’t: on a pool,"
                  + " accommodation, conditions of employment or language requirements.",
              "Une langue contient un énoncé à portée juridique que l’autre n’a pas : bassin,"
                  + " mesures d’adaptation, conditions d’emploi ou exigences linguistiques.")
          .shownBy(
              Example.bodies(
                  "Greet the boats at the canal. A pool of qualified persons may be created from"
                      + " this process.",
                  "Accueillez les bateaux au canal. Merci beaucoup de votre intérêt pour ce"
                      + " processus."),
              Example.bodies(
                  "Greet the boats at the canal. A pool of qualified persons may be created from"
                      + " this process.",
                  "Accueillez les bateaux au canal. Un bassin de personnes qualifiées pourrait être"
                      + " créé à partir de ce processus."));

  /** A kind of statement, as it is made in each language. */
  private record Statement(
      Message name, Wording english, Wording french, Wording loosely, Wording souplement) {
    /** How the statement is made. */
    Wording in(Document document) {
      return document.language() == Language.EN ? english : french;
    }

    /** What is taken for it where the other language makes it: words that may mean less. */
    Wording answeredIn(Document document) {
      return document.language() == Language.EN ? loosely : souplement;
    }
  }

  /** A label has hardly more words. */
  private static final int LABEL = 6;

  /** Words that lead to a link and say nothing of what stands there. */
  private static final Set<String> POINTERS =
      Set.of(
          "see",
          "read",
          "learn",
          "find",
          "view",
          "visit",
          "consult",
          "more",
          "about",
          "on",
          "our",
          "the",
          "for",
          "information",
          "details",
          "page",
          "also",
          "please",
          "and",
          "to",
          "out",
          "here",
          "voir",
          "voyez",
          "lire",
          "lisez",
          "consultez",
          "visitez",
          "veuillez",
          "consulter",
          "plus",
          "en",
          "savoir",
          "sur",
          "notre",
          "nos",
          "la",
          "le",
          "les",
          "pour",
          "d",
          "l",
          "de",
          "des",
          "du",
          "à",
          "propos",
          "renseignements",
          "détails",
          "aussi",
          "et",
          "ici");

  private static final List<Statement> STATEMENTS =
      List.of(
          new Statement(
              Message.of("pool statement", "l’énoncé sur le bassin"),
              Wording.of(
                  "(?<!swimming )(?<!car )(?<!motor )\\bpool of (?:partially |fully"
                      + " )?(?:qualified|assessed)|\\b(?:partially|fully) (?:qualified|assessed)"
                      + " (?:candidate )?pools?\\b|(?<!swimming )(?<!car )(?<!motor )\\bpool (?:of"
                      + " \\w+ )?(?:resulting|may|might|could|will|established|created)\\b",
                  "pool"),
              Wording.of(
                  "\\bbassin (?:de \\p{L}+ )?(?:partiellement |entièrement"
                      + " )?(?:qualifi|évalué)|\\bbassin (?:de \\p{L}+"
                      + " )?(?:pourrait|pourra|peut|sera|résultant|établi|créé)\\b|\\brépertoire de"
                      + " \\p{L}+ qualifié",
                  "bassin",
                  "répertoire"),
              Wording.of(
                  "\\bpools?\\b|\\binventory\\b|\\broster\\b", "pool", "inventory", "roster"),
              Wording.of(
                  "\\bbassins?\\b|\\brépertoires?\\b|\\bviviers?\\b|\\bréserve\\b|\\bbanque"
                      + " de\\b|\\bgroupe de (?:candidat|personne)",
                  "bassin",
                  "répertoire",
                  "vivier",
                  "réserve",
                  "banque",
                  "groupe de")),
          new Statement(
              Message.of("accommodation statement", "l’énoncé sur les mesures d’adaptation"),
              Wording.of(
                  "(?<!travel and )(?<!travel or )(?<!meals and )(?<!hotel )(?<!overnight"
                      + " )\\baccommodations?\\b(?! (?:and|or) (?:meals|travel)|,? (?:and )?meals|"
                      + " (?:costs?|expenses|fees|allowance))|\\b(?:be|are|is)"
                      + " accommodated\\b|\\baccommodat(?:e|ing) (?:\\w+"
                      + " ){0,3}(?:you|your|applicants?|candidates?|persons|person|individuals?|employees|disabilit\\w+|needs|those|anyone|requests?)\\b",
                  "accommodat"),
              Wording.of(
                  "\\b(?:mesures?|demandes?|besoins?) (?:\\p{L}+ ){0,2}(?:d'|en"
                      + " )(?:adaptations?|accommodements?|hébergements?)\\b(?! (?:des?|du|d'|de"
                      + " la|aux? changements?|au climat)\\b)|\\baccommodements?\\b|\\badaptations?"
                      + " (?:pour|pendant|lors|durant|au cours|à l'|aux"
                      + " fins|raisonnable|nécessaire|requise)",
                  "adaptation",
                  "accommodement",
                  "hébergement"),
              Wording.of(
                  "\\baccommodat(?:e|ed|ion|ions|ing)\\b|\\badjustments?\\b",
                  "accommodat",
                  "adjustment"),
              Wording.of(
                  "(?<!capacité d')(?<!capacités d')(?<!faculté d')(?<!facultés d')(?<!esprit"
                      + " d')(?<!facilité d')(?<!souplesse d')(?<!grande )\\badaptations?\\b(?! au"
                      + " changement)|\\badapté(?:e|s|es)?\\b|\\baccommodements?\\b|\\baccommoder\\b|\\bhébergement",
                  "adapt",
                  "accommod",
                  "hébergement")),
          new Statement(
              Message.of("security requirement", "l’exigence de sécurité"),
              Wording.of(
                  "\\b(?:security|reliability|secret) (?:clearance|status|screening)\\b|\\bsecurity"
                      + " level\\b",
                  "clearance",
                  "status",
                  "screening",
                  "security level"),
              Wording.of(
                  "\\b(?:habilitation|cotes?|autorisation|enquête|attestation) (?:\\p{L}+"
                      + " ){0,3}(?:sécurité|sécuritaire|fiabilité)|\\bcote (?:de )?(?:niveau )?«?"
                      + " ?secr[eè]t",
                  "habilitation",
                  "cote",
                  "autorisation",
                  "enquête",
                  "attestation"),
              Wording.of(
                  "\\bclearances?\\b|\\bcleared\\b|\\breliability\\b|\\bsecret\\b|\\bsecurity\\b|\\bscreening\\b",
                  "clear",
                  "reliability",
                  "secret",
                  "security",
                  "screening"),
              Wording.of(
                  "\\bhabilitations?\\b|\\bfiabilité\\b|\\bsécurité\\b|\\bsécuritaire\\b|\\bsecret\\b",
                  "habilitation",
                  "fiabilité",
                  "sécurit",
                  "secret")),
          new Statement(
              Message.of("condition of employment", "la condition d’emploi"),
              Wording.of("\\bconditions? of employment\\b", "of employment"),
              Wording.of("\\bconditions? d'emploi\\b", "d'emploi"),
              Wording.of("\\bconditions?\\b|\\bterms of\\b", "condition", "terms of"),
              Wording.of("\\bconditions?\\b|\\bmodalités\\b", "condition", "modalités")),
          new Statement(
              Message.of("language requirement", "l’exigence linguistique"),
              Wording.of(
                  "\\bbilingual\\b|\\b(?:both|either) (?:of the )?official languages?\\b|\\benglish"
                      + " essential\\b|\\benglish and french\\b|\\bfrench and english\\b",
                  "bilingual",
                  "official",
                  "english"),
              Wording.of(
                  "\\bbilingues?\\b|\\blangues officielles\\b|\\blangue officielle\\b|\\banglais"
                      + " essentiel\\b|\\b(?:en |l')?anglais et (?:en |le )?français\\b|\\b(?:en"
                      + " |le )?français et (?:en |l')?anglais\\b|\\blinguisti",
                  "bilingue",
                  "langue",
                  "anglais",
                  "linguisti"),
              Wording.of(
                  "\\bbilingual|\\blanguages?\\b|\\blinguistic|\\benglish\\b|\\bfrench\\b",
                  "bilingual",
                  "language",
                  "linguistic",
                  "english",
                  "french"),
              Wording.of(
                  "\\bbiling|\\blangues?\\b|\\blinguisti|\\banglais|\\bfrançais",
                  "biling",
                  "langue",
                  "linguisti",
                  "anglais",
                  "français")));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    Set<Block> told = new HashSet<>();
    for (Statement statement : STATEMENTS) {
      Optional<Block> english = first(pair.english(), statement.english());
      Optional<Block> french = first(pair.french(), statement.french());
      if (english.isPresent() != french.isPresent()) {
        Document silent = english.isPresent() ? pair.french() : pair.english();
        if (answers(silent, statement.answeredIn(silent))) {
          continue;
        }
      }
      // A paragraph that makes several statements is told once, for the weightiest.
      if (english.isPresent() && french.isEmpty() && told.add(english.get())) {
        report(pair, pair.english(), pair.french(), english.get(), statement.name(), findings);
      } else if (french.isPresent() && english.isEmpty() && told.add(french.get())) {
        report(pair, pair.french(), pair.english(), french.get(), statement.name(), findings);
      }
    }
  }

  /** Whether a paragraph makes a statement that the other language doesn't make anywhere. */
  static boolean tells(DocumentPair pair, Document document, Document other, Block block) {
    return STATEMENTS.stream()
        .anyMatch(statement ->
            first(document, statement.in(document)).filter(block::equals).isPresent()
                && !answers(other, statement.answeredIn(other))
                && !Absence.ofItem(pair, block));
  }

  private static Optional<Block> first(Document document, Wording wording) {
    return document.blocks().stream()
        .filter(block -> !title(block))
        .filter(block -> states(block, wording))
        .findFirst();
  }

  /** What is enough where the other language makes the statement: a heading may, a label not. */
  private static boolean answers(Document document, Wording wording) {
    return document.blocks().stream().anyMatch(block -> states(block, wording));
  }

  /** A heading names what follows and states nothing itself. */
  private static boolean title(Block block) {
    return block.opensSection() && !BoldHeading.sentence(block);
  }

  private static boolean states(Block block, Wording wording) {
    return wording.in(block.prose())
        && (block.prose().links().isEmpty()
            || wording.all(block.prose()).stream()
                .anyMatch(found -> !label(block, found.start(), found.end())));
  }

  /**
   * Words in the text of a link that stands alone, or behind words that only point to it: they lead
   * to a statement and make none.
   */
  private static boolean label(Block block, int from, int to) {
    Prose prose = block.prose();
    if (!prose.inLink(from) || !prose.inLink(to - 1)) {
      return false;
    }
    String text = prose.lower();
    int start = from;
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    int end = to;
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    return words(prose, start, end, true) <= LABEL && words(prose, start, end, false) == 0;
  }

  private static boolean ends(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** How many words of a stretch are in links, or outside without merely pointing to one. */
  private static int words(Prose prose, int from, int to, boolean inLinks) {
    int count = 0;
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && Character.isLetterOrDigit(prose.lower().charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = prose.lower().substring(start, i);
        boolean linked = prose.inLink(start);
        boolean elided = word.length() == 1; // "d’évaluation" is one word
        count += linked == inLinks && !elided && (inLinks || !POINTERS.contains(word)) ? 1 : 0;
        start = -1;
      }
    }
    return count;
  }

  private static void report(
      DocumentPair pair,
      Document document,
      Document other,
      Block block,
      Message name,
      Findings findings) {
    if (Absence.ofItem(pair, block)) {
      return;
    }
    findings.add(
        DOC.finding(
            document.path(),
            block.span(),
            "The %1$s “%2$s” has no counterpart in “%4$s”.",
            "Dans « %4$s », rien ne correspond à %3$s « %2$s ».",
            name.en(),
            Quote.of(block.text()),
            name.fr(),
            other.path()));
  }
}
