package org.vivier.check.rules;

import java.util.List;
import java.util.regex.MatchResult;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Wording;
import org.vivier.format.Language;

/** French words that only look like the English term. */
final class FalseFriend implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "false-friend",
              Family.LANGUAGE,
              "A French word that looks like the English term but means something else in this field.",
              "Un mot français qui ressemble au terme anglais, mais veut dire autre chose dans ce domaine.")
          .shownBy(
              Example.body(Language.FR, "Demandez des mesures d’hébergement pour l’évaluation."),
              Example.body(Language.FR, "Demandez des mesures d’adaptation pour l’évaluation."));

  /** A wording and what it should be. */
  private record Friend(Wording wording, String better) {}

  private static final List<Friend> FRIENDS =
      List.of(
          friend(
              "(?:mesures? d'|demandes? d'|besoins? d')hébergements?\\b|\\bhébergements? (?:spéciaux|spécial|raisonnable|pendant|lors)",
              "adaptation",
              "hébergement"),
          friend("\\blanguages? de programmation\\b|\\blanguages?\\b", "langage", "language"),
          friend(
              "\\bappliquer (?:à|pour) (?:ce|le|un|cet) (?:poste|emploi)\\b",
              "postuler",
              "appliquer"),
          friend(
              "\\b(?:votre|une|leur|son) application (?:au|pour le|pour ce|à ce) (?:poste|emploi)\\b",
              "candidature",
              "application"),
          friend(
              "\\badresser (?:des|les|ce|un|ces) (?:problèmes?|enjeux|défis?|besoins?)\\b",
              "régler, traiter",
              "adresser"),
          friend(
              "\\bsupporter (?:les|l'|une|des|le|la) (?:équipes?|employé|utilisat|clients?)",
              "soutenir, appuyer",
              "supporter"),
          friend("\\bà date\\b(?! fixe)", "à jour, jusqu’à présent", "à date"),
          friend("\\bfaire du sens\\b|\\bfait du sens\\b", "avoir du sens", "du sens"),
          friend("\\bopportunités? d'emplois?\\b", "possibilité d’emploi", "opportunit"),
          friend("\\bévidences?\\b(?= (?:de|que vous|démontrant))", "preuve", "évidence"),
          friend(
              "\\bqualifications? d'actifs?\\b|\\bqualifications actives?\\b",
              "atout",
              "qualification"),
          friend("\\bclairances?\\b", "habilitation, cote de sécurité", "clairance"));

  private static Friend friend(String wording, String better, String hint) {
    return new Friend(Wording.of(wording, hint), better);
  }

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (document.language() != Language.FR) {
      return;
    }
    for (Block block : document.text()) {
      for (Friend friend : FRIENDS) {
        friend
            .wording()
            .first(block.prose())
            .filter(found -> !findings.exceptions().contains(found.group().strip()))
            .ifPresent(found -> report(document, block, friend, found, findings));
      }
    }
  }

  private static void report(
      Document document, Block block, Friend friend, MatchResult found, Findings findings) {
    findings.add(
        DOC.finding(
            document.path(),
            document.span(block.prose(), found.start(), found.end()),
            "“%s” is a false friend: say “%s”.",
            "« %s » est un faux ami : dites « %s ».",
            block.text().substring(found.start(), found.end()).strip(),
            friend.better()));
  }
}
