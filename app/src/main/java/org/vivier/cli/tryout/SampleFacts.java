package org.vivier.cli.tryout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.processes.Audience;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Closing;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.ProcessTerms;

/** What invented processes say about the job, where their posting doesn't. */
@Component
class SampleFacts {
  private static final int OPEN_DAYS = 35;
  private static final Period TERM = Period.ofMonths(24);
  private static final Bilingual AREA =
      new Bilingual(
          "Everyone who works for the organization, wherever they are.",
          "Toute personne qui travaille pour l’organisation, où qu’elle soit.");

  private final ProcessTerms terms;
  private final Clock clock;

  SampleFacts(ProcessTerms terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  /** The facts of one that no posting advertises. */
  ProcessFacts of(SampleProcess sample) {
    Audience audience = sample.one("audience").flatMap(Audience::ofCode).orElse(Audience.EXTERNAL);
    ProcessFacts bare = ProcessFacts.of(sample.title(), audience, closing(terms.zone()));
    return whole(
        new ProcessFacts(
            bare.title(),
            audience,
            audience == Audience.INTERNAL ? AREA : null,
            List.of(Classification.parse(sample.one("class").orElseThrow()).orElseThrow()),
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            bare.dates()));
  }

  /** The same with everything that publishing needs, and a closing that is still ahead. */
  ProcessFacts whole(ProcessFacts facts) {
    List<Tenure> tenures =
        facts.tenures().isEmpty() ? List.of(Tenure.INDETERMINATE) : facts.tenures();
    return new ProcessFacts(
        facts.title(),
        facts.audience(),
        facts.area(),
        facts.classifications().isEmpty()
            ? List.of(Classification.parse("AS-03").orElseThrow())
            : facts.classifications(),
        tenures,
        tenures.contains(Tenure.TERM) && facts.termLength() == null ? TERM : facts.termLength(),
        facts.languageRequirements().isEmpty()
            ? List.of(LanguageRequirement.parse("english-or-french-essential").orElseThrow())
            : facts.languageRequirements(),
        facts.locations().isEmpty()
            ? List.of(Location.parse("Ottawa, ON").orElseThrow())
            : facts.locations(),
        facts.workArrangement() == null ? WorkArrangement.HYBRID : facts.workArrangement(),
        facts.positions() == null ? 1 : facts.positions(),
        facts.salary(),
        open(facts.dates()));
  }

  private ProcessDates open(ProcessDates dates) {
    boolean over = dates.closing() == Closing.DATE && dates.closesAt() == null;
    return over || dates.over(clock.instant().plus(Period.ofDays(3)))
        ? closing(dates.zone())
        : dates;
  }

  private ProcessDates closing(ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone).plusDays(OPEN_DAYS);
    return new ProcessDates(zone, null, Closing.DATE, day.atTime(LocalTime.of(23, 59)));
  }
}
