package org.vivier.pools.requests.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.Words;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.language.ResultLevels;
import org.vivier.pools.referral.ReferralState;
import org.vivier.pools.search.Requirement;
import org.vivier.pools.search.Requirements;

/** Requirements and results in words. */
public final class RequestWords {
  private RequestWords() {}

  /** What one requirement asks for. */
  public static String of(Requirement one, Requirements asked, Words words) {
    return switch (one) {
      case CLASSIFICATION -> or(asked.classifications(), words);
      case LANGUAGE ->
          or(asked.languages().stream().map(it -> language(it, words)).toList(), words);
      case TENURE -> or(asked.tenures().stream().map(it -> tenure(it, words)).toList(), words);
      case PLACE -> or(asked.places(), words);
      case ARRANGEMENT ->
          or(asked.arrangements().stream().map(it -> arrangement(it, words)).toList(), words);
      case CRITERIA -> words.text("requests.asked.criteria", asked.criteria().size());
      case WORDS -> words.text("requests.asked.words", asked.words());
    };
  }

  static String tenure(Tenure tenure, Words words) {
    return words.text("processes.tenure." + tenure.word());
  }

  static String arrangement(WorkArrangement arrangement, Words words) {
    return words.text("processes.arrangement." + arrangement.word());
  }

  static String language(LanguageRequirement asked, Words words) {
    String kind = words.text("processes.requirement." + asked.kind().word());
    var profile = asked.profile();
    return profile == null ? kind : kind + " " + profile;
  }

  /** What is known of somebody's languages, claimed and verified apart. */
  public static List<String> results(LanguageFacts facts, Words words) {
    return Stream.of(
            words.text("requests.results.assessed-" + facts.assessedIn().tag()),
            one("verified", facts.english(), Language.EN, words),
            one("verified", facts.french(), Language.FR, words),
            one("claimed", facts.claimedEnglish(), Language.EN, words),
            one("claimed", facts.claimedFrench(), Language.FR, words))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String one(String kind, ResultLevels levels, Language language, Words words) {
    return levels.equals(ResultLevels.NONE)
        ? ""
        : words.text("requests.results." + kind + "-" + language.tag(), levels.toString());
  }

  /** The colour of the tag of a referral's state. */
  public static String kind(ReferralState state) {
    return switch (state) {
      case PROPOSED, ASKED -> "soon";
      case REFERRED, SELECTED, APPOINTED -> "success";
      case DECLINED, LAPSED, NOT_REFERRED, NOT_SELECTED, OFFER_DECLINED, ENDED -> "neutral";
    };
  }

  private static String or(List<?> values, Words words) {
    return values.stream()
        .map(Object::toString)
        .collect(Collectors.joining(" " + words.text("processes.line.or") + " "));
  }
}
