package org.vivier.careers;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vivier.careers.web.Fact;
import org.vivier.careers.web.FactKind;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.PostingFacts;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.UnbrokenCodes;
import org.vivier.platform.words.Words;
import org.vivier.postings.ShownFacts;

/** A posting's facts in the words of one language. */
final class FactWords {
  private final Language language;
  private final Words words;

  FactWords(Language language) {
    this.language = language;
    this.words = Words.of(language);
  }

  /** Everything, for the posting's own page. */
  List<Fact> all(ShownFacts shown) {
    PostingFacts facts = shown.facts();
    List<Fact> result = new ArrayList<>(chosenBy(shown));
    add(result, FactKind.SALARY, facts.salary(), this::salary);
    add(result, FactKind.POSITIONS, facts.positions(), count -> String.valueOf(count));
    add(result, FactKind.PROCESS, facts.processNumber(), number -> number);
    return List.copyOf(result);
  }

  /** What a card shows, and the head of the posting's page. */
  List<Fact> brief(ShownFacts shown) {
    PostingFacts facts = shown.facts();
    Set<String> derived = shown.derived();
    List<Fact> result = new ArrayList<>();
    add(result, FactKind.SALARY, facts.salary(), this::shortSalary);
    add(
        result,
        FactKind.LOCATION,
        facts.locations(),
        place -> place.city(language),
        derived.contains("locations"));
    add(result, FactKind.ARRANGEMENT, facts.workArrangement(), this::arrangement);
    add(
        result,
        FactKind.LANGUAGE,
        facts.languageRequirements(),
        this::requirement,
        derived.contains("languageRequirements"));
    add(
        result,
        FactKind.CLASSIFICATION,
        facts.classifications(),
        FactWords::code,
        derived.contains("classification"));
    return List.copyOf(result);
  }

  /** The range alone; “a year” goes without saying. */
  private String shortSalary(Salary salary) {
    String min = money(salary.min(), salary.currency());
    String range =
        salary.min().compareTo(salary.max()) == 0
            ? min
            : words.text("careers.salary.range", min, money(salary.max(), salary.currency()));
    return salary.per() == Salary.Per.YEAR ? range : words.text("careers.salary.hour", range);
  }

  /** A code that no line break divides. */
  static String code(Classification classification) {
    return UnbrokenCodes.in(classification.toString());
  }

  /** Everything about the job itself. */
  List<Fact> chosenBy(ShownFacts shown) {
    PostingFacts facts = shown.facts();
    Set<String> derived = shown.derived();
    List<Fact> result = new ArrayList<>();
    add(
        result,
        FactKind.CLASSIFICATION,
        facts.classifications(),
        FactWords::code,
        derived.contains("classification"));
    add(
        result,
        FactKind.LOCATION,
        facts.locations(),
        this::location,
        derived.contains("locations"));
    add(result, FactKind.ARRANGEMENT, facts.workArrangement(), this::arrangement);
    add(
        result,
        FactKind.TENURE,
        facts.tenures(),
        tenure -> tenure(tenure, facts.termLength()),
        derived.contains("tenures"));
    add(
        result,
        FactKind.LANGUAGE,
        facts.languageRequirements(),
        this::requirement,
        derived.contains("languageRequirements"));
    return List.copyOf(result);
  }

  String location(Location location) {
    return words.text(
        "careers.location.inProvince",
        location.city(language),
        words.text("careers.province." + location.province()));
  }

  String arrangement(WorkArrangement arrangement) {
    return words.text("careers.arrangement." + arrangement.word());
  }

  String tenure(Tenure tenure) {
    return words.text("careers.tenure." + tenure.word());
  }

  String requirement(LanguageRequirement requirement) {
    return requirement.profile() == null
        ? words.text("careers.requirement." + requirement.kind().word())
        : words.text(
            "careers.requirement." + requirement.kind().word(), requirement.profile().toString());
  }

  String salary(Salary salary) {
    String per = salary.per().name().toLowerCase(Locale.ROOT);
    String min = money(salary.min(), salary.currency());
    return salary.min().compareTo(salary.max()) == 0
        ? words.text("careers.salary." + per, min)
        : words.text("careers.salary.range-" + per, min, money(salary.max(), salary.currency()));
  }

  private String tenure(Tenure tenure, @Nullable Period length) {
    return tenure != Tenure.TERM || length == null
        ? tenure(tenure)
        : words.text("careers.termLength.term", tenure(tenure), length(length));
  }

  private String length(Period length) {
    int days = (int) length.get(ChronoUnit.DAYS);
    if (days > 0) {
      return days % 7 == 0
          ? words.text("careers.termLength.weeks", days / 7)
          : words.text("careers.termLength.days", days);
    }
    long months = length.toTotalMonths();
    return months % 12 == 0
        ? words.text("careers.termLength.years", months / 12)
        : words.text("careers.termLength.months", months);
  }

  String money(BigDecimal amount, Currency currency) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(currency);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : 2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  private static <T> void add(
      List<Fact> facts, FactKind kind, @Nullable T value, Function<T, String> wording) {
    if (value != null) {
      facts.add(new Fact(kind, List.of(wording.apply(value)), false));
    }
  }

  private static <T> void add(
      List<Fact> facts,
      FactKind kind,
      List<T> values,
      Function<T, String> wording,
      boolean derived) {
    if (!values.isEmpty()) {
      facts.add(new Fact(kind, values.stream().map(wording).toList(), derived));
    }
  }
}
