package org.vivier.careers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vivier.careers.web.FactKind;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.PostingFacts;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.Words;
import org.vivier.postings.PublicPosting;

/** What the list filters by. Values are the same in both languages, so a link can be shared. */
enum Facet {
  /** Provinces, their places, and remote work as a place of its own. */
  LOCATION(FactKind.LOCATION, "location"),
  SALARY(FactKind.SALARY, "salary"),
  LANGUAGE(FactKind.LANGUAGE, "language"),
  ARRANGEMENT(FactKind.ARRANGEMENT, "arrangement"),
  CLASSIFICATION(FactKind.CLASSIFICATION, "classification"),
  TENURE(FactKind.TENURE, "tenure");

  private final FactKind kind;
  private final String parameter;

  Facet(FactKind kind, String parameter) {
    this.kind = kind;
    this.parameter = parameter;
  }

  FactKind kind() {
    return kind;
  }

  /** Name of the query parameter. */
  String parameter() {
    return parameter;
  }

  /** Whether one choice excludes the others. */
  boolean single() {
    return this == SALARY;
  }

  /** The values that a posting has, with what a reader sees. */
  Map<String, String> options(PublicPosting posting, Language language) {
    PostingFacts facts = posting.facts().facts();
    return switch (this) {
      case CLASSIFICATION ->
          labelled(facts.classifications(), Classification::toString, FactWords::code);
      case LOCATION -> Places.options(facts, language);
      case SALARY -> SalarySteps.options(facts, language);
      case ARRANGEMENT ->
          labelled(
              facts.workArrangement() == null ? List.of() : List.of(facts.workArrangement()),
              WorkArrangement::word,
              new FactWords(language)::arrangement);
      case TENURE -> labelled(facts.tenures(), Tenure::word, new FactWords(language)::tenure);
      case LANGUAGE -> requirements(facts, language);
    };
  }

  /** What a reader sees of a value that no open job has; empty when it makes no sense. */
  Optional<String> label(String value, Language language) {
    return switch (this) {
      case CLASSIFICATION -> Classification.parse(value).map(FactWords::code);
      case LOCATION -> Places.label(value, language);
      case SALARY -> SalarySteps.label(value, language);
      case ARRANGEMENT -> word("careers.arrangement." + value, language);
      case TENURE -> word("careers.tenure." + value, language);
      case LANGUAGE -> word("careers.requirementKind." + value, language);
    };
  }

  private static Optional<String> word(String key, Language language) {
    Words words = Words.of(language);
    return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
  }

  /** By kind alone: nobody looks for one profile, everybody for "do I need both languages?". */
  private static Map<String, String> requirements(PostingFacts facts, Language language) {
    Words words = Words.of(language);
    return labelled(
        facts.languageRequirements(),
        requirement -> requirement.kind().word(),
        requirement -> words.text("careers.requirementKind." + requirement.kind().word()));
  }

  static <T> Map<String, String> labelled(
      List<T> values, Function<T, String> value, Function<T, String> label) {
    Map<String, String> options = new LinkedHashMap<>();
    values.forEach(each -> options.put(value.apply(each), label.apply(each)));
    return options;
  }
}
