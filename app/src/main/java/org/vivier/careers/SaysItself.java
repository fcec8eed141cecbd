package org.vivier.careers;

import java.util.Collection;
import java.util.regex.Pattern;
import org.vivier.careers.web.OwnWords;
import org.vivier.text.Folding;

/**
 * Finds out what a posting says itself. One language is enough: both say the same, and not every
 * sentence is recognized.
 */
final class SaysItself {
  /** Headings above the steps of choosing. */
  private static final Pattern STEPS =
      heading(
          "how we (?:choose|select|hire|assess)|how you (?:are|will be) (?:chosen|selected)"
              + "|what happens (?:next|after|then)|(?:selection|hiring|application) process"
              + "|next steps|what we do with it"
              + "|comment nous (?:choisissons|selectionnons|recrutons|embauchons)"
              + "|processus d(?:e selection|e recrutement|'embauche|e candidature)"
              + "|prochaines etapes|etapes (?:du|de la|de selection)|ce qui (?:suit|se passe)"
              + "|la suite|ce que nous en faisons");

  private static final String SOON =
      "[^.\\n]{0,80}?(?:\\d|within|by the|before|weeks?|days?|months?)";
  private static final String BIENTOT = "[^.\\n]{0,80}?(?:\\d|d'ici|avant|semaines?|jours?|mois)";

  /** By when, or within which time, people hear. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "\\b(?:hear (?:back )?from us|(?:we(?:'ll| will)? )?answer (?:you|everyone|everybody|all)"
              + "|(?:get|receive) (?:an|our) answer|(?:tell|let) you (?:whether|know)"
              + "|reply to (?:you|everyone))\\b"
              + SOON
              + "|\\b(?:(?:recev(?:ez|rez)|av(?:ez|rez)|aurez|donnons|donnerons) (?:de nos nouvelles|une reponse|signe)"
              + "|nouvelles de nous|repond(?:ons|rons) a (?:tou(?:te?s|t le monde)|chacun|vous)"
              + "|vous (?:repond(?:ons|rons)|disons|dirons|aurez une reponse))\\b"
              + BIENTOT
              + "|\\b(?:within|dans (?:un delai de|les)) [^.\\n]{0,60}?(?:days?|jours?)[^.\\n]{0,40}?"
              + "(?:tell you|vous disons|vous donnons)\\b");

  /** That people who qualify, or what they sent, are kept. */
  private static final Pattern KEEPING =
      Pattern.compile(
          "\\bpools?\\b[^.\\n]{0,200}\\b(?:months?|years?|may|used?|similar)\\b"
              + "|\\bkeep (?:it|your)\\b[^.\\n]{0,60}\\b(?:months?|years?)\\b"
              + "|\\b(?:bassin|repertoire|reserve)s?\\b[^.\\n]{0,200}"
              + "\\b(?:mois|ans?|pourr(?:a|ons|ait)|pouvons|semblables?|servir)\\b"
              + "|\\b(?:gardons|conservons)\\b[^.\\n]{0,60}\\b(?:mois|ans?)\\b");

  private SaysItself() {}

  /** What the texts of a posting say, in Markdown, each in its language. */
  static OwnWords of(Collection<String> texts) {
    var folded = texts.stream().map(Folding::fold).toList();
    return new OwnWords(
        folded.stream().anyMatch(text -> STEPS.matcher(text).find()),
        folded.stream().anyMatch(text -> ANSWER.matcher(text).find()),
        folded.stream().anyMatch(text -> KEEPING.matcher(text).find()));
  }

  private static Pattern heading(String words) {
    return Pattern.compile("(?m)^(?:#{1,6} .*|\\*\\*)\\b(?:" + words + ")\\b");
  }
}
