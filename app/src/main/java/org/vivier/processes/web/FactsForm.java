package org.vivier.processes.web;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.format.WrittenNumber;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Audience;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Closing;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.FormField.Kind;

/** The form with the facts of a process. */
final class FactsForm {
  static final Currency DOLLARS = Currency.getInstance("CAD");
  static final String CURRENCY = "salary-currency";

  private FactsForm() {}

  /** What is there now. */
  static FormValues of(ProcessFacts facts, Language language) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    pair(values, "title", facts.title());
    put(values, "audience", facts.audience().code());
    pair(values, "area", facts.area());
    put(values, "classifications", joined(", ", facts.classifications()));
    values.put("tenures", facts.tenures().stream().map(Tenure::word).toList());
    put(values, "term-length", TermLength.written(facts.termLength(), language));
    values.put(
        "languages",
        facts.languageRequirements().stream().map(one -> one.kind().word()).distinct().toList());
    put(
        values,
        "profiles",
        facts.languageRequirements().stream()
            .map(LanguageRequirement::profile)
            .filter(java.util.Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(", ")));
    put(values, "locations", joined("\n", facts.locations()));
    put(
        values,
        "arrangement",
        facts.workArrangement() == null ? null : facts.workArrangement().word());
    put(values, "positions", facts.positions());
    salary(values, facts.salary(), language);
    put(values, "zone", facts.dates().zone());
    moment(values, "opens", facts.dates().opensAt());
    put(values, "closing", facts.dates().closing().code());
    moment(values, "closes", facts.dates().closesAt());
    return new FormValues(values);
  }

  static List<FormSection> fields(
      Language language, FormValues typed, List<Refusal> refusals, SelectionProcess process) {
    Words words = Words.of(language);
    ProcessFacts facts = process.facts();
    FormFields fields = new FormFields(language, typed, refusals, of(facts, language));
    fields
        .section("job")
        .pair(Kind.TEXT, "title")
        .line("classifications")
        .line("positions")
        .choose(
            Kind.CHECKS,
            "tenures",
            List.of(Tenure.values()),
            Tenure::word,
            one -> FactsLine.tenure(one, language))
        .line("term-length")
        .choose(
            Kind.RADIO,
            "arrangement",
            List.of(WorkArrangement.values()),
            WorkArrangement::word,
            one -> words.text("processes.arrangement." + one.word()))
        .area("locations");
    fields
        .section("languages")
        .choose(
            Kind.CHECKS,
            "languages",
            List.of(LanguageRequirement.Kind.values()),
            LanguageRequirement.Kind::word,
            one -> words.text("processes.requirement." + one.word()))
        .line("profiles");
    fields
        .section("salary")
        .lines("salary-min", "salary-max")
        .choose(
            Kind.RADIO,
            "salary-per",
            List.of("year", "hour"),
            one -> one,
            one -> words.text("processes.per." + one));
    Salary salary = facts.salary();
    if (salary != null && !salary.currency().equals(DOLLARS)) {
      fields.choose(
          Kind.SELECT,
          CURRENCY,
          List.of(salary.currency(), DOLLARS),
          Currency::getCurrencyCode,
          one -> one.getDisplayName(language.locale()));
    }
    fields
        .section("who")
        .choose(
            Kind.RADIO,
            "audience",
            List.of(Audience.values()),
            Audience::code,
            one -> one.in(language))
        .pair(Kind.AREA, "area");
    fields
        .section("dates")
        .lines("opens", "opens-time")
        .choose(
            Kind.RADIO,
            "closing",
            List.of(Closing.values()),
            Closing::code,
            one -> one.in(language))
        .lines("closes", "closes-time")
        .choose(
            Kind.SELECT,
            "zone",
            Zones.with(facts.dates().zone()),
            ZoneId::getId,
            zone -> Zones.name(zone, language));
    return fields.seen("revision", process.revision()).done();
  }

  private static void salary(
      Map<String, List<String>> values, @Nullable Salary salary, Language language) {
    put(values, "salary-min", salary == null ? null : WrittenNumber.toEdit(salary.min(), language));
    put(values, "salary-max", salary == null ? null : WrittenNumber.toEdit(salary.max(), language));
    put(values, "salary-per", salary != null && salary.per() == Salary.Per.HOUR ? "hour" : "year");
    Currency currency = salary == null ? DOLLARS : salary.currency();
    put(values, CURRENCY, currency.equals(DOLLARS) ? null : currency.getCurrencyCode());
  }

  private static void moment(
      Map<String, List<String>> values, String name, @Nullable LocalDateTime moment) {
    put(values, name, moment == null ? null : moment.toLocalDate());
    LocalTime time = moment == null ? null : moment.toLocalTime();
    put(values, name + "-time", time == null ? null : time.withNano(0));
  }

  private static void pair(
      Map<String, List<String>> values, String name, @Nullable Bilingual pair) {
    put(values, name + "-en", pair == null ? null : pair.english());
    put(values, name + "-fr", pair == null ? null : pair.french());
  }

  private static String joined(String between, List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(between));
  }

  private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
    values.put(name, value == null ? List.of() : Arrays.asList(value.toString()));
  }
}
