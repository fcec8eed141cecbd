package org.vivier.reports.meritfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;

/** The words of a file's pages: codes, instants and what is there in both languages, in one. */
public record FileWords(Words words, ZoneId zone) {
  /** The language of the pages. */
  public Language language() {
    return words.language();
  }

  /** The text of a key. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** An instant where the job is. */
  public Moment at(Instant instant) {
    return Moment.of(instant, zone, words.language());
  }

  /** A day. */
  public String day(LocalDate day) {
    return Moment.date(day, words.language());
  }

  /** In the language of the pages; a dash for nothing. */
  public String in(@Nullable Bilingual both) {
    return both == null ? "–" : both.in(words.language());
  }

  /** What a language is called. */
  public String language(String tag) {
    return text("meritfile.language." + tag);
  }

  /** A code in words of another room; the code itself where it has none. */
  public String code(String family, String code) {
    String key = family + "." + code;
    return words.has(key) ? words.text(key) : code;
  }

  /** What was done about an answer. */
  public String answer(Dossier.AnswerAct act) {
    return switch (act.kind()) {
      case "owner" ->
          words.text("decisions.history.owner", act.detail().getOrDefault("owner", "–"));
      case "moved" ->
          words.text(
              "decisions.history.moved", dayOf(act.detail(), "from"), dayOf(act.detail(), "to"));
      default -> code("decisions.history", act.kind());
    };
  }

  private String dayOf(Map<String, String> detail, String name) {
    String day = detail.get(name);
    return day == null ? "–" : day(LocalDate.parse(day));
  }

  /** Where a letter is on its way. */
  public String letterState(String state) {
    return code("correspondence.state.staff", state);
  }

  /** Whether something passed. */
  public String passed(@Nullable Boolean passed) {
    return passed == null
        ? "–"
        : text(passed ? "meritfile.common.passed" : "meritfile.common.failed");
  }
}
