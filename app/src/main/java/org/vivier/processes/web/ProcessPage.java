package org.vivier.processes.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessEvent;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.StaffFrame;

/**
 * One process: what is missing, what can be done, what happened.
 *
 * @param lead the sentence that comes first
 * @param faults what is missing before it can be published
 * @param shortages what the board of a public process no longer covers
 * @param facts names and values
 * @param copy where it is copied, or null
 */
public record ProcessPage(
    StaffFrame frame,
    Heading heading,
    String lead,
    List<Fault> faults,
    List<Fault> shortages,
    List<FactLine> facts,
    ForecastCard forecast,
    List<Entry> history,
    @Nullable String copy,
    @Nullable String use) {
  static String lead(SelectionProcess process, int faults, Language language) {
    Words words = Words.of(language);
    if (process.template()) {
      return words.text("processes.lead.template");
    }
    return process.inSetUp()
        ? words.text("processes.lead.faults", faults)
        : words.text(
            "processes.lead." + process.state().code(),
            FactsLine.closes(process.facts(), language));
  }

  /** A fact. */
  public record FactLine(String name, String value) {
    static List<FactLine> of(SelectionProcess process, Language language) {
      Words words = Words.of(language);
      var facts = process.facts();
      List<FactLine> lines = new ArrayList<>();
      lines.add(fact(words, "title-other", facts.title().in(language.other())));
      lines.add(fact(words, "audience", facts.audience().in(language)));
      var area = facts.area();
      if (area != null) {
        lines.add(fact(words, "area", area.in(language)));
      }
      lines.add(
          fact(
              words,
              "locations",
              String.join(
                  "; ",
                  facts.locations().stream()
                      .map(one -> one.city(language) + ", " + one.province())
                      .toList())));
      var arrangement = facts.workArrangement();
      lines.add(
          fact(
              words,
              "arrangement",
              arrangement == null
                  ? ""
                  : words.text("processes.arrangement." + arrangement.word())));
      lines.add(fact(words, "closing", closes(process, language)));
      lines.removeIf(line -> line.value().isEmpty());
      return lines;
    }

    private static String closes(SelectionProcess process, Language language) {
      var dates = process.facts().dates();
      var closes = dates.closes();
      return closes == null
          ? FactsLine.closes(process.facts(), language)
          : Moment.of(closes, dates.zone(), language).wording();
    }

    private static FactLine fact(Words words, String name, String value) {
      return new FactLine(words.text("processes.fact." + name), value);
    }
  }

  /** Something that happened. */
  public record Entry(String when, String what, String who, @Nullable String reason) {
    static Entry of(ProcessEvent event, ZoneId zone, StaffNames.Known names) {
      Language language = names.language();
      return new Entry(
          Moment.of(event.at(), zone, language).wording(),
          event.in(language),
          names.of(event.by()),
          event.reason());
    }
  }
}
