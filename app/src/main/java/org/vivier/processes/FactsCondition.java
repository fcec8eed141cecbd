package org.vivier.processes;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.format.Tenure;
import org.vivier.processes.ProcessState.Event;

/** What a process must say about the job before it is public. */
@Component
@Order(1)
class FactsCondition implements TransitionCondition {
  private final Clock clock;

  FactsCondition(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event) {
    if (!event.needsWholeSetUp()) {
      return List.of();
    }
    ProcessFacts facts = process.facts();
    List<Refusal> found = new ArrayList<>();
    missing(found, process.factsProposed(), "title-en", Reason.FACTS_PROPOSED);
    missing(
        found, facts.classifications().isEmpty(), "classifications", Reason.CLASSIFICATION_MISSING);
    missing(found, facts.tenures().isEmpty(), "tenures", Reason.TENURE_MISSING);
    missing(
        found,
        facts.tenures().contains(Tenure.TERM) && facts.termLength() == null,
        "term-length",
        Reason.TERM_LENGTH_MISSING);
    missing(
        found,
        facts.languageRequirements().isEmpty(),
        "languages",
        Reason.LANGUAGE_REQUIREMENT_MISSING);
    missing(found, facts.locations().isEmpty(), "locations", Reason.LOCATION_MISSING);
    missing(found, facts.workArrangement() == null, "arrangement", Reason.WORK_ARRANGEMENT_MISSING);
    missing(
        found,
        facts.positions() == null && facts.audience() != Audience.INVENTORY,
        "positions",
        Reason.POSITIONS_MISSING);
    missing(
        found,
        facts.audience() == Audience.INTERNAL && facts.area() == null,
        "area-en",
        Reason.AREA_MISSING);
    dates(found, facts);
    return found;
  }

  private static void missing(List<Refusal> found, boolean missing, String field, Reason reason) {
    if (missing) {
      found.add(
          reason == Reason.AREA_MISSING
              ? Refusal.at(field, reason, Bilingual.nameOf(Language.EN))
              : Refusal.at(field, reason));
    }
  }

  private void dates(List<Refusal> found, ProcessFacts facts) {
    ProcessDates dates = facts.dates();
    Instant closes = dates.closes();
    if (dates.closing() != Closing.DATE) {
      return;
    }
    if (closes == null) {
      found.add(Refusal.at("closes", Reason.CLOSING_MISSING));
    } else if (dates.over(clock.instant())) {
      found.add(Refusal.at("closes", Reason.CLOSING_PAST));
    } else if (facts.audience() == Audience.EXTERNAL
        && !hasBusinessDay(later(clock.instant(), dates.opens()), closes, dates.zone())) {
      found.add(Refusal.at("closes", Reason.CLOSING_TOO_SOON));
    }
  }

  private static Instant later(Instant now, @Nullable Instant opens) {
    return opens == null || opens.isBefore(now) ? now : opens;
  }

  /** External advertised processes are open at least one full business day. */
  private static boolean hasBusinessDay(Instant from, Instant until, ZoneId zone) {
    LocalDate first = LocalDate.ofInstant(from, zone);
    LocalDate day = first.atStartOfDay(zone).toInstant().isBefore(from) ? first.plusDays(1) : first;
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    // A closing at 23:59 is the end of that day for everybody.
    return !until.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(60));
  }
}
