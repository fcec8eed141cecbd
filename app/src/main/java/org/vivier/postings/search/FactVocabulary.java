package org.vivier.postings.search;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.PostingFacts;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.Sha256;
import org.vivier.platform.words.Words;
import org.vivier.text.SearchText;

/** The words by which people look for a posting's facts, of both languages whatever the text's. */
public final class FactVocabulary {
  private static final String PREFIX = "postings.search.";
  private static final int DIGITS = 16;

  private FactVocabulary() {}

  /** All of them, as a text. */
  static String wordsFor(PostingFacts facts, List<String> tags) {
    List<String> words = new ArrayList<>(tags);
    facts.locations().forEach(place -> words.add(place(place)));
    facts.classifications().forEach(each -> words.add(classification(each)));
    facts.tenures().forEach(each -> words.add(inBoth("tenure." + each.word())));
    facts.languageRequirements().forEach(each -> words.add(requirement(each)));
    if (facts.workArrangement() != null) {
      words.add(inBoth("arrangement." + facts.workArrangement().word()));
    }
    if (facts.salary() != null) {
      words.add(salary(facts.salary()));
    }
    if (facts.processNumber() != null) {
      words.add(facts.processNumber());
    }
    // A full stop, so that no code is read across two facts.
    return String.join(". ", words);
  }

  /** Changes with any of the words: what was indexed with others is indexed anew. */
  public static String fingerprint() {
    Stream<String> all =
        Stream.of(
                Stream.of(Tenure.values()).map(each -> "tenure." + each.word()),
                Stream.of(WorkArrangement.values()).map(each -> "arrangement." + each.word()),
                Stream.of(LanguageRequirement.Kind.values())
                    .map(each -> "requirement." + each.word()),
                Stream.of(Salary.Per.values()).map(FactVocabulary::per),
                Location.provinces().stream().sorted().map(each -> "province." + each))
            .flatMap(keys -> keys);
    String text = String.join("|", all.map(FactVocabulary::inBoth).toList());
    return Sha256.hexOf(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static String place(Location place) {
    return String.join(
        ". ",
        place.city(),
        place.city(Language.EN),
        place.city(Language.FR),
        inBoth("province." + place.province()),
        SearchText.ofGroup(place.province()));
  }

  private static String classification(Classification classification) {
    String group = classification.group();
    return classification + ". " + group + ". " + SearchText.ofGroup(group.substring(0, 2));
  }

  private static String requirement(LanguageRequirement requirement) {
    String words = inBoth("requirement." + requirement.kind().word());
    return requirement.profile() == null ? words : words + ". " + requirement.profile();
  }

  private static String salary(Salary salary) {
    return String.join(". ", inBoth(per(salary.per())), amount(salary.min()), amount(salary.max()));
  }

  private static String per(Salary.Per per) {
    return "salary." + per.name().toLowerCase(Locale.ROOT);
  }

  private static String amount(BigDecimal amount) {
    return amount.toPlainString();
  }

  private static String inBoth(String key) {
    return Words.of(Language.EN).text(PREFIX + key)
        + ". "
        + Words.of(Language.FR).text(PREFIX + key);
  }
}
