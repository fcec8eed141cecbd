package org.vivier.processes.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.LinguisticProfile;
import org.vivier.format.Location;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.format.WrittenNumber;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Audience;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.Closing;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;

/** Reads the facts of a process out of what somebody typed; what can't be read is refused. */
final class TypedFacts {
  private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);
  private static final int CENTS = 2;
  private static final int LONGEST_VALUE = 200;

  private final FormValues typed;
  private final ProcessFacts before;
  private final List<FormValues> shown;
  private final List<Refusal> refusals = new ArrayList<>();
  private final ProcessFacts facts;

  /**
   * Reads it. A field that stands as its form showed it means what was there before, also where the
   * form says that with fewer words.
   *
   * @param before what was there when the form was shown
   */
  TypedFacts(FormValues typed, ProcessFacts before) {
    this.typed = typed;
    this.before = before;
    this.shown =
        Stream.of(Language.values()).map(language -> FactsForm.of(before, language)).toList();
    this.facts = read();
  }

  List<Refusal> refusals() {
    return refusals;
  }

  ProcessFacts facts() {
    return facts;
  }

  private ProcessFacts read() {
    return new ProcessFacts(
        kept(before.title(), () -> FormFields.cleanPair(typed, "title"), "title-en", "title-fr"),
        Audience.ofCode(typed.one("audience")).orElse(Audience.EXTERNAL),
        kept(before.area(), this::area, "area-en", "area-fr"),
        kept(before.classifications(), this::classifications, "classifications"),
        kept(before.tenures(), this::tenures, "tenures"),
        kept(before.termLength(), this::termLength, "term-length"),
        kept(before.languageRequirements(), this::languages, "languages", "profiles"),
        kept(
            before.locations(),
            () -> values("locations", "\\n", Location::parse, "Ottawa, ON"),
            "locations"),
        WorkArrangement.ofWord(typed.one("arrangement")).orElse(null),
        kept(before.positions(), () -> number("positions"), "positions"),
        kept(
            before.salary(),
            this::salary,
            "salary-min",
            "salary-max",
            "salary-per",
            FactsForm.CURRENCY),
        dates());
  }

  /** What was there, when these fields stand as the form showed it in either language. */
  private <T extends @Nullable Object> T kept(T there, Supplier<T> reading, String... fields) {
    boolean asShown =
        shown.stream()
            .anyMatch(form -> Stream.of(fields).allMatch(field -> same(form.all(field), field)));
    return asShown ? there : reading.get();
  }

  private boolean same(List<String> values, String field) {
    return clean(values).equals(clean(typed.all(field)));
  }

  /** Browsers end lines in their own way, and send what is ticked in the order of the page. */
  private static Set<String> clean(List<String> values) {
    return values.stream()
        .map(CleanText::lines)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }

  private @Nullable Bilingual area() {
    return typed.blank("area-en") && typed.blank("area-fr")
        ? null
        : new Bilingual(
            CleanText.lines(typed.one("area-en")), CleanText.lines(typed.one("area-fr")));
  }

  private List<Classification> classifications() {
    return values("classifications", "[,;\\n]", text -> Classification.parse(upper(text)), "IT-02");
  }

  private List<Tenure> tenures() {
    return typed.all("tenures").stream().flatMap(word -> Tenure.ofWord(word).stream()).toList();
  }

  private <T> List<T> values(
      String field, String between, Function<String, Optional<T>> parser, String example) {
    List<T> values = new ArrayList<>();
    for (String part : CleanText.lines(typed.one(field)).split(between, -1)) {
      String text = CleanText.line(part);
      if (!text.isEmpty()) {
        Optional<T> value = text.length() > LONGEST_VALUE ? Optional.empty() : parser.apply(text);
        value.ifPresentOrElse(values::add, () -> unreadable(field, text, example));
      }
    }
    return values.stream().distinct().toList();
  }

  private List<LanguageRequirement> languages() {
    List<LinguisticProfile> profiles =
        values("profiles", "[,;\\n]", text -> LinguisticProfile.parse(upper(text)), "CBC/CBC");
    List<LanguageRequirement> found = new ArrayList<>();
    for (LanguageRequirement.Kind kind : LanguageRequirement.Kind.values()) {
      if (!typed.all("languages").contains(kind.word())) {
        continue;
      }
      if (!kind.bilingual()) {
        found.add(new LanguageRequirement(kind, null));
      } else if (profiles.isEmpty() && typed.blank("profiles")) {
        refusals.add(Refusal.at("profiles", Reason.PROFILE_MISSING));
      } else {
        profiles.forEach(profile -> found.add(new LanguageRequirement(kind, profile)));
      }
    }
    return found;
  }

  private @Nullable Period termLength() {
    String text = CleanText.line(typed.one("term-length"));
    if (text.isEmpty()) {
      return null;
    }
    Optional<Period> length = TermLength.read(text);
    if (length.isEmpty()) {
      unreadable("term-length", text, "24");
    }
    return length.orElse(null);
  }

  private @Nullable Integer number(String field) {
    if (typed.blank(field)) {
      return null;
    }
    var number = typed.number(field);
    if (number.isEmpty()) {
      unreadable(field, CleanText.line(typed.one(field)), "2");
      return null;
    }
    return number.getAsInt();
  }

  private @Nullable Salary salary() {
    if (typed.blank("salary-min") && typed.blank("salary-max")) {
      return null;
    }
    BigDecimal min = amount("salary-min");
    BigDecimal max = amount("salary-max");
    Salary.Per per = typed.one("salary-per").equals("hour") ? Salary.Per.HOUR : Salary.Per.YEAR;
    return min == null || max == null ? null : new Salary(min, max, currency(), per);
  }

  /** Dollars, unless the amounts were in another currency before and still are. */
  private Currency currency() {
    Salary there = before.salary();
    return there != null && typed.one(FactsForm.CURRENCY).equals(there.currency().getCurrencyCode())
        ? there.currency()
        : FactsForm.DOLLARS;
  }

  private @Nullable BigDecimal amount(String field) {
    Optional<BigDecimal> amount = WrittenNumber.of(typed.one(field)).filter(TypedFacts::isSalary);
    if (amount.isEmpty()) {
      unreadable(field, CleanText.line(typed.one(field)), "95000");
    }
    return amount.orElse(null);
  }

  private static boolean isSalary(BigDecimal amount) {
    return amount.signum() >= 0
        && amount.compareTo(TOO_MUCH) < 0
        && amount.stripTrailingZeros().scale() <= CENTS;
  }

  private ProcessDates dates() {
    ProcessDates there = before.dates();
    ZoneId zone = Zones.of(typed.one("zone"), there.zone()).orElse(there.zone());
    Closing closing = Closing.ofCode(typed.one("closing")).orElse(Closing.DATE);
    return new ProcessDates(
        zone,
        kept(there.opensAt(), () -> moment("opens", zone, false), "opens", "opens-time", "zone"),
        closing,
        closing == Closing.DATE
            ? kept(
                there.closesAt(),
                () -> moment("closes", zone, true),
                "closes",
                "closes-time",
                "closing",
                "zone")
            : null);
  }

  private @Nullable LocalDateTime moment(String name, ZoneId zone, boolean closing) {
    TypedMoment read = TypedMoment.in(typed, name, zone, closing);
    refusals.addAll(read.refusals());
    return read.moment();
  }

  private void unreadable(String field, String text, String example) {
    String shown =
        text.length() > 60 ? text.substring(0, text.offsetByCodePoints(0, 20)) + "…" : text;
    refusals.add(
        Refusal.at(field, Reason.UNREADABLE, Bilingual.same(shown), Bilingual.same(example)));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
