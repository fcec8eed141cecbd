package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Tenure;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Closing;
import org.vivier.processes.ProcessFacts;

/** The facts of a process in words. */
final class FactsLine {
  private FactsLine() {}

  static String of(ProcessFacts facts, Language language) {
    Words words = Words.of(language);
    List<String> parts = new ArrayList<>();
    parts.add(
        String.join(", ", facts.classifications().stream().map(Classification::toString).toList()));
    if (facts.positions() != null) {
      parts.add(words.text("processes.line.positions", facts.positions()));
    }
    parts.add(or(words, facts.tenures().stream().map(one -> tenure(one, language)).toList()));
    parts.add(
        or(
            words,
            facts.languageRequirements().stream().map(one -> requirement(one, language)).toList()));
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  static String closes(ProcessFacts facts, Language language) {
    var closes = facts.dates().closes();
    if (facts.dates().closing() != Closing.DATE) {
      return facts.dates().closing().in(language);
    }
    return closes == null
        ? Words.of(language).text("processes.line.no-closing")
        : Moment.of(closes, facts.dates().zone(), language).date();
  }

  static String tenure(Tenure tenure, Language language) {
    return Words.of(language).text("processes.tenure." + tenure.word());
  }

  static String requirement(LanguageRequirement requirement, Language language) {
    String kind = Words.of(language).text("processes.requirement." + requirement.kind().word());
    var profile = requirement.profile();
    return profile == null ? kind : kind + " " + profile;
  }

  private static String or(Words words, List<String> values) {
    return String.join(" " + words.text("processes.line.or") + " ", values);
  }
}
