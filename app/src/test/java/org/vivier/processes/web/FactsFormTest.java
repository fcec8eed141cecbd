package org.vivier.processes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.page.Choice;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Audience;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Closing;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState;
import org.vivier.processes.SelectionProcess;

/**
 * Opening the facts and saving them unchanged changes nothing, whatever a posting brought along.
 */
class FactsFormTest {
  @Property
  void whatIsSavedAsItWasShownStaysAsItWas(
      @ForAll("facts") ProcessFacts facts, @ForAll Language language) {
    TypedFacts read = new TypedFacts(sentUnchanged(facts, language), facts);
    assertThat(read.refusals()).isEmpty();
    assertThat(read.facts()).isEqualTo(facts);
  }

  @Example
  void aChangedTitleChangesNothingElse() {
    ProcessFacts facts =
        ProcessKit.facts()
            .with(
                new ProcessDates(
                    ZoneId.of("Europe/Paris"),
                    null,
                    Closing.DATE,
                    LocalDateTime.parse("2026-07-15T23:59:59")));
    Map<String, List<String>> values =
        new LinkedHashMap<>(sentUnchanged(facts, Language.FR).values());
    values.put("title-en", List.of("Another"));
    TypedFacts read = new TypedFacts(new FormValues(values), facts);
    assertThat(read.facts())
        .isEqualTo(facts.with(new Bilingual("Another", facts.title().french())));
  }

  @Example
  void whatIsWrittenAnewIsRead() {
    Map<String, List<String>> values =
        new LinkedHashMap<>(sentUnchanged(ProcessKit.facts(), Language.EN).values());
    values.put("term-length", List.of("90 jours"));
    assertThat(new TypedFacts(new FormValues(values), ProcessKit.facts()).facts().termLength())
        .isEqualTo(Period.ofDays(90));
    values.put("term-length", List.of("18 months"));
    assertThat(new TypedFacts(new FormValues(values), ProcessKit.facts()).facts().termLength())
        .isEqualTo(Period.ofMonths(18));
    values.put("term-length", List.of("2\u00a0ans"));
    assertThat(new TypedFacts(new FormValues(values), ProcessKit.facts()).facts().termLength())
        .isEqualTo(Period.ofMonths(24));
    values.put("term-length", List.of("0"));
    assertThat(new TypedFacts(new FormValues(values), ProcessKit.facts()).refusals()).hasSize(1);
  }

  /** A salary, a day and a place are read as candidates' answers and files are. */
  @Example
  void whatIsWrittenInEitherLanguageIsRead() {
    Map<String, List<String>> values =
        new LinkedHashMap<>(sentUnchanged(ProcessKit.facts(), Language.FR).values());
    values.put("salary-min", List.of("85\u202f000,50\u00a0$"));
    values.put("salary-max", List.of("$95,000.00"));
    values.put("positions", List.of("1\u00a0200"));
    values.put("locations", List.of("Montréal (Québec)\r\nOttawa, Ontario"));
    values.put("classifications", List.of("it\u201103"));
    values.put("closing", List.of("date"));
    values.put("closes", List.of("1er mars 2027"));
    values.put("closes-time", List.of("11:59 p.m."));
    TypedFacts read = new TypedFacts(new FormValues(values), ProcessKit.facts());
    assertThat(read.refusals()).isEmpty();
    var salary = Objects.requireNonNull(read.facts().salary());
    assertThat(salary.min()).isEqualByComparingTo("85000.5");
    assertThat(salary.max()).isEqualByComparingTo("95000");
    assertThat(read.facts().positions()).isEqualTo(1200);
    assertThat(read.facts().locations()).hasToString("[Montréal, QC, Ottawa, ON]");
    assertThat(read.facts().classifications()).hasToString("[IT-03]");
    assertThat(read.facts().dates().closesAt()).isEqualTo("2027-03-01T23:59:00");
    values.put("salary-max", List.of("95,000"));
    values.put("closes", List.of("01/03/2027"));
    assertThat(new TypedFacts(new FormValues(values), ProcessKit.facts()).refusals())
        .extracting(refusal -> refusal.at())
        .containsExactlyInAnyOrder("salary-max", "closes");
  }

  /**
   * As a browser sends it: of a choice only what is among the choices, and its first if none is.
   */
  private static FormValues sentUnchanged(ProcessFacts facts, Language language) {
    SelectionProcess process =
        new SelectionProcess(
            new ProcessId(UUID.randomUUID()),
            "2026-001",
            false,
            ProcessState.DRAFT,
            1,
            facts,
            Instant.EPOCH,
            null,
            null,
            false);
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (FormSection section :
        FactsForm.fields(language, FactsForm.of(facts, language), List.of(), process)) {
      section.fields().stream()
          .flatMap(FormField::withTwin)
          .forEach(field -> sent.put(field.id(), values(field)));
    }
    return new FormValues(sent);
  }

  private static List<String> values(FormField field) {
    List<String> chosen =
        new ArrayList<>(
            field.choices().stream().filter(Choice::chosen).map(Choice::value).toList());
    return switch (field.kind()) {
      case TEXT, HIDDEN -> List.of(field.value().replaceAll("[\r\n]", ""));
      case AREA -> List.of(field.value().replace("\n", "\r\n"));
      case CHECKS -> chosen;
      case RADIO -> chosen;
      case SELECT ->
          chosen.isEmpty() ? List.of(field.choices().getFirst().value()) : chosen.subList(0, 1);
    };
  }

  @Provide
  Arbitrary<ProcessFacts> facts() {
    Arbitrary<Bilingual> texts =
        Combinators.combine(text(), text()).as((english, french) -> new Bilingual(english, french));
    Arbitrary<List<LanguageRequirement>> requirements =
        Arbitraries.of(
                "english-essential",
                "french-essential",
                "english-or-french-essential",
                "bilingual-imperative CBC/CBC",
                "bilingual-imperative BBB/BBB",
                "bilingual-non-imperative CCC/CCC")
            .map(text -> LanguageRequirement.parse(text).orElseThrow())
            .list()
            .ofMaxSize(4);
    Arbitrary<ProcessFacts> undated =
        Combinators.combine(
                texts,
                Arbitraries.of(Audience.values()),
                Arbitraries.of("AS-06", "IT-02", "EC-05")
                    .map(text -> Classification.parse(text).orElseThrow())
                    .list()
                    .ofMaxSize(3),
                Arbitraries.of(Tenure.values()).list().ofMaxSize(3),
                Arbitraries.of("P90D", "P2Y", "P1Y6M", "P18M", "P1M15D", "P2W", "P1D")
                    .map(Period::parse)
                    .injectNull(0.3),
                requirements,
                Arbitraries.of("Ottawa, ON", "Quebec City, QC", "Iqaluit, NU")
                    .map(text -> Location.parse(text).orElseThrow())
                    .list()
                    .ofMaxSize(3),
                salaries().injectNull(0.3))
            .as((title, audience, classes, tenures, term, asked, places, salary) ->
                new ProcessFacts(
                    title,
                    audience,
                    audience == Audience.INTERNAL ? title : null,
                    classes,
                    tenures,
                    term,
                    asked,
                    places,
                    WorkArrangement.HYBRID,
                    tenures.isEmpty() ? null : tenures.size(),
                    salary,
                    ProcessKit.facts().dates()));
    return Combinators.combine(undated, dates()).as(ProcessFacts::with);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("aé’ «»\u00a0\u202f&<")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> "x" + text + "y");
  }

  private static Arbitrary<Salary> salaries() {
    return Combinators.combine(
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999")).ofScale(3),
            Arbitraries.of("CAD", "USD", "EUR"),
            Arbitraries.of(Salary.Per.values()))
        .as((min, currency, per) ->
            new Salary(min, min.add(BigDecimal.TEN), Currency.getInstance(currency), per));
  }

  private static Arbitrary<ProcessDates> dates() {
    Arbitrary<LocalDateTime> moments =
        Combinators.combine(
                Arbitraries.integers().between(0, 800), Arbitraries.integers().between(0, 86_399))
            .as((day, second) ->
                LocalDateTime.parse("2026-01-01T00:00").plusDays(day).plusSeconds(second));
    return Combinators.combine(
            Arbitraries.of("America/Toronto", "Europe/Paris", "Asia/Kathmandu", "Z", "UTC"),
            moments.injectNull(0.5),
            Arbitraries.of(Closing.values()),
            moments.injectNull(0.2))
        .as((zone, opens, closing, closes) ->
            new ProcessDates(ZoneId.of(zone), opens, closing, closes));
  }
}
