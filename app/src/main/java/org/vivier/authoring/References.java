package org.vivier.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.Salary;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Closing;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.MeritCriteria;

/** What references in texts stand for: text blocks, criteria and facts of the process. */
@Component
class References {
  private final TextBlocks blocks;
  private final Criteria criteria;

  References(TextBlocks blocks, Criteria criteria) {
    this.blocks = blocks;
    this.criteria = criteria;
  }

  /**
   * Those of a process.
   *
   * @param at when the text blocks hold
   */
  Expansion.Source of(SelectionProcess process, Instant at) {
    return new OfProcess(
        process.number(), process.facts(), blocks.byCode(at), criteria.of(process.id()));
  }

  /** What may be written in texts of this process. */
  List<String> all(SelectionProcess process, Instant at) {
    MeritCriteria statement = criteria.of(process.id());
    return Stream.of(
            Stream.of(Criterion.Kind.values())
                .filter(kind -> !statement.of(kind).isEmpty())
                .map(kind -> "{{criteria:" + kind.code() + "}}"),
            blocks.byCode(at).keySet().stream().sorted().map(code -> "{{block:" + code + "}}"),
            Stream.of(Fact.values()).map(fact -> "{{fact:" + fact.code() + "}}"))
        .flatMap(stream -> stream)
        .toList();
  }

  /** The facts that can stand in a sentence. */
  enum Fact {
    TITLE,
    NUMBER,
    CLASSIFICATION,
    POSITIONS,
    LOCATIONS,
    CLOSING,
    SALARY;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record OfProcess(
      String number, ProcessFacts facts, Map<String, TextBlock> blocks, MeritCriteria statement)
      implements Expansion.Source {

    @Override
    public Optional<String> lines(String kind, String name, Language language) {
      return switch (kind) {
        case "block" ->
            Optional.ofNullable(blocks.get(name)).map(block -> block.body().in(language));
        case "criteria" ->
            Criterion.Kind.ofCode(name)
                .map(statement::of)
                .filter(list -> !list.isEmpty())
                .map(list -> list(list, language));
        default -> Optional.empty();
      };
    }

    private static String list(List<Criterion> criteria, Language language) {
      return criteria.stream()
          .map(one -> "- " + one.written().text().in(language).replace('\n', ' '))
          .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<String> word(String kind, String name, Language language) {
      return kind.equals("fact")
          ? Stream.of(Fact.values())
              .filter(fact -> fact.code().equals(name))
              .findFirst()
              .flatMap(fact -> word(fact, language))
          : Optional.empty();
    }

    private Optional<String> word(Fact fact, Language language) {
      return switch (fact) {
        case TITLE -> Optional.of(facts.title().in(language));
        case NUMBER -> Optional.of(number);
        case CLASSIFICATION ->
            joined(facts.classifications().stream().map(Classification::toString), language);
        case POSITIONS -> Optional.ofNullable(facts.positions()).map(Object::toString);
        case LOCATIONS ->
            joined(facts.locations().stream().map(place -> place.city(language)), language);
        case CLOSING -> closing(language);
        case SALARY -> Optional.ofNullable(facts.salary()).map(salary -> words(salary, language));
      };
    }

    private Optional<String> closing(Language language) {
      Instant closes = facts.dates().closes();
      if (facts.dates().closing() != Closing.DATE) {
        return Optional.of(facts.dates().closing().in(language).toLowerCase(Locale.ROOT));
      }
      return Optional.ofNullable(closes)
          .map(at -> Moment.of(at, facts.dates().zone(), language).date());
    }

    private static Optional<String> joined(Stream<String> values, Language language) {
      List<String> all = values.toList();
      String last = Words.of(language).text("authoring.reference.or");
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(
              all.size() == 1
                  ? all.getFirst()
                  : String.join(", ", all.subList(0, all.size() - 1))
                      + " "
                      + last
                      + " "
                      + all.getLast());
    }

    private static String words(Salary salary, Language language) {
      return Words.of(language)
          .text(
              "authoring.reference.salary." + salary.per().name().toLowerCase(Locale.ROOT),
              salary.min(),
              salary.max());
    }
  }
}
