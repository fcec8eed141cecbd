package org.vivier.postings;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Classification;
import org.vivier.format.Contact;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Picture;
import org.vivier.format.PostingFacts;
import org.vivier.format.Quote;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as the database keeps them: the words of the front matter, so that a query and a person can
 * read them. Opening and closing are columns of their own and not in here.
 */
final class FactsJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(inclusion ->
              inclusion.withValueInclusion(
                  com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
          .build();

  private FactsJson() {}

  static String write(ShownFacts shown) {
    return JSON.writeValueAsString(Stored.of(shown));
  }

  static ShownFacts read(String json) {
    return JSON.readValue(json, Stored.class).shown();
  }

  /** The document's shape. Every value is a word that its type's own parser reads. */
  record Stored(
      @Nullable List<String> classification,
      @Nullable List<String> languageRequirements,
      @Nullable List<String> tenures,
      @Nullable String termLength,
      @Nullable List<String> locations,
      @Nullable WorkArrangement workArrangement,
      @Nullable Salary salary,
      @Nullable Integer positions,
      @Nullable String processNumber,
      @Nullable Contact contact,
      @Nullable Contact accommodationContact,
      @Nullable Picture picture,
      @Nullable Quote quote,
      @Nullable List<StoredQuestion> questions,
      @Nullable Set<String> derived) {

    static Stored of(ShownFacts shown) {
      PostingFacts facts = shown.facts();
      return new Stored(
          words(facts.classifications(), Classification::toString),
          words(facts.languageRequirements(), LanguageRequirement::toString),
          words(facts.tenures(), Tenure::word),
          facts.termLength() == null ? null : facts.termLength().toString(),
          words(facts.locations(), Location::toString),
          facts.workArrangement(),
          facts.salary(),
          facts.positions(),
          facts.processNumber(),
          facts.contact(),
          facts.accommodationContact(),
          facts.picture(),
          facts.quote(),
          facts.questions().stream().map(StoredQuestion::of).toList(),
          shown.derived());
    }

    ShownFacts shown() {
      return new ShownFacts(
          new PostingFacts(
              null,
              null,
              values(classification, Classification::parse),
              values(languageRequirements, LanguageRequirement::parse),
              values(tenures, Tenure::ofWord),
              termLength == null ? null : Period.parse(termLength),
              values(locations, Location::parse),
              workArrangement,
              salary,
              positions,
              processNumber,
              contact,
              accommodationContact,
              picture,
              quote,
              questions == null
                  ? List.of()
                  : questions.stream().map(StoredQuestion::question).toList()),
          derived == null ? Set.of() : derived);
    }

    private static <T> List<String> words(List<T> values, Function<T, String> word) {
      return values.stream().map(word).collect(Collectors.toList());
    }

    private static <T> List<T> values(
        @Nullable List<String> words, Function<String, Optional<T>> parser) {
      return words == null
          ? List.of()
          : words.stream().map(parser).flatMap(Optional::stream).toList();
    }
  }
}
