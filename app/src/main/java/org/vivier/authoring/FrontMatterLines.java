package org.vivier.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessFacts;

/**
 * Lines of front matter: what the program writes from the process, and what somebody else wrote.
 */
final class FrontMatterLines {
  private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w-]*)[ \\t]*:.*");

  /** Written here or not at all: an older value beside the process would be a second truth. */
  private static final Set<String> OWN =
      Set.of("title", "description", "translationKey", "archived", "opens", "closes", "timeZone");

  private final List<String> lines = new ArrayList<>();
  private final Set<String> written = new TreeSet<>(OWN);

  private FrontMatterLines() {}

  /** The front matter of one language of a process, between its dashes. */
  static List<String> of(
      String number, ProcessFacts facts, DraftSide side, String key, boolean archived) {
    FrontMatterLines head = new FrontMatterLines();
    head.words("title", side.title());
    head.words("description", side.description());
    head.words("translationKey", key);
    head.plain("archived", String.valueOf(archived));
    head.dates(facts.dates());
    head.facts(facts);
    head.words("processNumber", number);
    head.rest(side.more());
    return head.lines;
  }

  /** The lines that are nobody's but the author's. */
  static String others(String frontMatter) {
    List<String> kept = new ArrayList<>();
    entries(frontMatter)
        .forEach((name, entry) -> {
          if (!OWN.contains(name) && !name.equals("processNumber")) {
            kept.addAll(entry);
          }
        });
    return String.join("\n", kept).strip();
  }

  private void dates(ProcessDates dates) {
    if (dates.opensAt() != null) {
      plain("opens", dates.opensAt().toString());
    }
    if (dates.closesAt() != null) {
      plain("closes", dates.closesAt().toString());
    }
    plain("timeZone", dates.zone().getId());
  }

  private void facts(ProcessFacts facts) {
    list("classification", facts.classifications().stream().map(Classification::toString).toList());
    list(
        "languageRequirements",
        facts.languageRequirements().stream().map(LanguageRequirement::toString).toList());
    list("tenures", facts.tenures().stream().map(Tenure::word).toList());
    if (facts.termLength() != null) {
      plain("termLength", facts.termLength().toString());
    }
    list("locations", facts.locations().stream().map(Location::toString).toList());
    if (facts.workArrangement() != null) {
      plain("workArrangement", facts.workArrangement().word());
    }
    if (facts.salary() != null) {
      plain("salary", salary(facts.salary()));
    }
    if (facts.positions() != null) {
      plain("positions", facts.positions().toString());
    }
  }

  private static String salary(Salary salary) {
    return "{min: %s, max: %s, currency: %s, per: %s}"
        .formatted(
            salary.min().toPlainString(),
            salary.max().toPlainString(),
            salary.currency().getCurrencyCode(),
            salary.per().name().toLowerCase(java.util.Locale.ROOT));
  }

  private void rest(String more) {
    Map<String, List<String>> entries = entries(more);
    entries.forEach((name, entry) -> {
      if (!written.contains(name)) {
        lines.addAll(entry);
      }
    });
    if (!entries.containsKey("layout")) {
      plain("layout", "job-posting");
    }
    if (!entries.containsKey("type")) {
      plain("type", "section");
    }
  }

  /** By key, each with the lines that belong to it; what stands before any key has none. */
  static Map<String, List<String>> entries(String text) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    String name = "";
    for (String line : text.lines().toList()) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        name = key.group(1);
      }
      entries.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
    }
    return entries;
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty()) {
      plain(
          name,
          "[" + String.join(", ", values.stream().map(FrontMatterLines::quoted).toList()) + "]");
    }
  }

  private void words(String name, String value) {
    plain(name, quoted(value));
  }

  private void plain(String name, String value) {
    written.add(name);
    lines.add(name + ": " + value);
  }

  static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
