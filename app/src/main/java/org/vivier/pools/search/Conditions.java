package org.vivier.pools.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.LinguisticProfile;
import org.vivier.format.Location;
import org.vivier.format.SkillLevels;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.language.ResultLevels;
import org.vivier.processes.criteria.CriterionId;

/**
 * Requirements as conditions on a row {@code m} of {@code membership_search}. Counts, lists and the
 * reasons beside each person are made of the same ones, so that they can't disagree.
 */
final class Conditions {
  private final Map<Requirement, String> sql = new EnumMap<>(Requirement.class);
  private final Map<String, Object> params = new HashMap<>();

  /**
   * Reads them.
   *
   * @param words of the texts, each with the numbers any of which will do
   */
  Conditions(Requirements asked, List<long[]> words) {
    any(Requirement.CLASSIFICATION, "classifications", asked.classifications());
    any(Requirement.TENURE, "tenures", asked.tenures().stream().map(Tenure::word).toList());
    any(Requirement.PLACE, "places", asked.places().stream().flatMap(Conditions::names).toList());
    any(
        Requirement.ARRANGEMENT,
        "arrangements",
        asked.arrangements().stream().map(WorkArrangement::word).toList());
    if (!asked.criteria().isEmpty()) {
      sql.put(Requirement.CRITERIA, "m.criteria @> :criteria");
      params.put(
          "criteria", asked.criteria().stream().map(CriterionId::value).toArray(UUID[]::new));
    }
    if (!asked.languages().isEmpty()) {
      sql.put(
          Requirement.LANGUAGE,
          asked.languages().stream()
              .map(this::language)
              .collect(Collectors.joining(" or ", "(", ")")));
    }
    words(asked, words);
  }

  /** The condition of each requirement that asks for something. */
  Map<Requirement, String> each() {
    return sql;
  }

  Map<String, Object> params() {
    return params;
  }

  /** All of them. */
  String all() {
    return and(sql.values().stream());
  }

  /** All but one. */
  String without(Requirement one) {
    return and(
        sql.entrySet().stream().filter(entry -> entry.getKey() != one).map(Map.Entry::getValue));
  }

  /** All but exactly one, whichever. */
  String allButOne() {
    return sql.keySet().stream()
        .map(one -> "(%s and not %s)".formatted(without(one), sql.get(one)))
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String and(Stream<String> conditions) {
    String all = conditions.collect(Collectors.joining(" and "));
    return all.isEmpty() ? "true" : all;
  }

  private void any(Requirement one, String column, List<?> values) {
    if (!values.isEmpty()) {
      sql.put(one, "m.%s && cast(:%s as text[])".formatted(column, column));
      params.put(column, values.stream().map(Object::toString).toArray(String[]::new));
    }
  }

  /** A place that has a name in each language may be written with either. */
  private static Stream<String> names(Location place) {
    return Stream.of(
            place.toString(),
            new Location(place.city(Language.EN), place.province()).toString(),
            new Location(place.city(Language.FR), place.province()).toString())
        .distinct();
  }

  /** What they reach, and that they want to work in it. */
  private String language(LanguageRequirement asked) {
    LinguisticProfile profile = asked.profile();
    return switch (asked.kind()) {
      case ENGLISH_ESSENTIAL ->
          "(m.languages @> '{en}' and " + works(Language.EN, LanguageFacts.ESSENTIAL) + ")";
      case FRENCH_ESSENTIAL ->
          "(m.languages @> '{fr}' and " + works(Language.FR, LanguageFacts.ESSENTIAL) + ")";
      case ENGLISH_OR_FRENCH_ESSENTIAL, BILINGUAL_NON_IMPERATIVE -> "m.languages <> '{}'";
      case BILINGUAL_IMPERATIVE ->
          profile == null
              ? "false"
              : "(m.languages @> '{en,fr}' and %s and %s)"
                  .formatted(
                      works(Language.EN, profile.english()), works(Language.FR, profile.french()));
    };
  }

  /** Assessed in the language, or with verified results that are enough. */
  private String works(Language language, SkillLevels asked) {
    Short[] enough = ResultLevels.reaching(asked);
    if (enough.length == ResultLevels.CODES) {
      return "true";
    }
    String name = "levels_%d".formatted(params.size());
    params.put(name, enough);
    String results = "m.profile_%s = any (:%s)".formatted(language.tag(), name);
    return LanguageFacts.specialized(asked)
        ? results
        : "(m.language = '%s' or %s)".formatted(language.tag(), results);
  }

  private void words(Requirements asked, List<long[]> words) {
    if (asked.words().isBlank()) {
      return;
    }
    List<String> all = new ArrayList<>();
    for (long[] any : words) {
      String name = "word_%d".formatted(all.size());
      all.add("m.words && :" + name);
      params.put(name, java.util.Arrays.stream(any).boxed().toArray(Long[]::new));
    }
    sql.put(Requirement.WORDS, all.isEmpty() ? "false" : "(" + String.join(" and ", all) + ")");
  }
}
