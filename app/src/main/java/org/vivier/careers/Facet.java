package org.vivier.careers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vivier.careers.web.FactKind;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.Location;
import org.vivier.format.PostingFacts;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.Words;
import org.vivier.postings.PublicPosting;

/** What the list filters by. Values are the same in both languages, so a link can be shared. */
enum Facet {
  CLASSIFICATION(FactKind.CLASSIFICATION, "classification"),
  LOCATION(FactKind.LOCATION, "location"),
  ARRANGEMENT(FactKind.ARRANGEMENT, "arrangement"),
  TENURE(FactKind.TENURE, "tenure"),
  LANGUAGE(FactKind.LANGUAGE, "language");

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

  /** The values that a posting has, with what a reader sees. */
  Map<String, String> options(PublicPosting posting, Language language) {
    PostingFacts facts = posting.facts().facts();
    return switch (this) {
      case CLASSIFICATION ->
          labelled(facts.classifications(), Classification::toString, Classification::toString);
      case LOCATION ->
          labelled(facts.locations(), Location::identity, new FactWords(language)::location);
      case ARRANGEMENT ->
          labelled(
              facts.workArrangement() == null ? List.of() : List.of(facts.workArrangement()),
              WorkArrangement::word,
              new FactWords(language)::arrangement);
      case TENURE -> labelled(facts.tenures(), Tenure::word, new FactWords(language)::tenure);
      case LANGUAGE -> requirements(facts, language);
    };
  }

  /** By kind alone: nobody looks for one profile, everybody for "do I need both languages?". */
  private static Map<String, String> requirements(PostingFacts facts, Language language) {
    Words words = Words.of(language);
    return labelled(
        facts.languageRequirements(),
        requirement -> requirement.kind().word(),
        requirement -> words.text("careers.requirementKind." + requirement.kind().word()));
  }

  private static <T> Map<String, String> labelled(
      List<T> values, Function<T, String> value, Function<T, String> label) {
    Map<String, String> options = new LinkedHashMap<>();
    values.forEach(each -> options.put(value.apply(each), label.apply(each)));
    return options;
  }
}
