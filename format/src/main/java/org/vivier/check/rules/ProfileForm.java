package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.LinguisticProfile;
import org.vivier.format.Severity;

/** A linguistic profile that can't be one: too long, too short, or with a test result in it. */
final class ProfileForm extends TextPattern {
  private static final RuleDoc DOC =
      RuleDoc.error(
              "profile-form",
              Family.DOMAIN,
              "A linguistic profile isn’t two groups of three levels (A, B, C, - or P); X and E are test results and never requirements.",
              "Un profil linguistique n’est pas fait de deux groupes de trois niveaux (A, B, C, - ou P) ; X et E sont des résultats d’examen et jamais des exigences.")
          .shownBy(
              Example.body(Language.EN, "The position is bilingual imperative CXC/CBC."),
              Example.body(Language.EN, "The position is bilingual imperative CBC/CBC."));

  ProfileForm() {
    super(
        DOC,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}/-])[ABCEPX-]{2,4} ?/ ?[ABCEPX-]{2,4}(?![\\p{L}\\p{N}/-])"));
  }

  @Override
  boolean worthLooking(String text) {
    return text.indexOf('/') >= 0;
  }

  @Override
  @Nullable Finding finding(Document document, Block block, Matcher match) {
    String profile = match.group();
    long levels = profile.chars().filter(c -> "ABC".indexOf(c) >= 0).count();
    boolean looks = profile.length() >= 6 && levels >= 3;
    if (!looks || LinguisticProfile.parse(profile).isPresent()) {
      return null;
    }
    if (LinguisticProfile.parse(profile.replace(" ", "")).isPresent()) {
      return DOC.finding(
              document.path(),
              document.span(block.prose(), match.start(), match.end()),
              "“%s” has blanks: write “%s”.",
              "« %s » contient des blancs : écrivez « %s ».",
              profile,
              profile.replace(" ", ""))
          .at(Severity.WARNING)
          .fixedBy(profile.replace(" ", ""));
    }
    return DOC.finding(
        document.path(),
        document.span(block.prose(), match.start(), match.end()),
        "“%s” isn’t a linguistic profile: write one such as CBC/CBC, with the levels A, B, C, - or P.",
        "« %s » n’est pas un profil linguistique : écrivez-en un comme CBC/CBC, avec les niveaux A, B, C, - ou P.",
        profile);
  }
}
