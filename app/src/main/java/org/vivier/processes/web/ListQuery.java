package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Classification;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Audience;
import org.vivier.processes.CleanText;
import org.vivier.processes.ProcessFilter;
import org.vivier.processes.ProcessFilter.Kind;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState;

/** What is chosen in a list, as its address says it. */
record ListQuery(
    String text, Set<String> states, Set<String> audiences, Set<String> classifications, int page) {
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 100_000;

  ListQuery {
    states = Set.copyOf(states);
    audiences = Set.copyOf(audiences);
    classifications = Set.copyOf(classifications);
  }

  /** What it says that means something; everything else is passed over. */
  static ListQuery in(FormValues typed) {
    String text = CleanText.line(typed.one("q"));
    return new ListQuery(
        text.codePointCount(0, text.length()) > LONGEST
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST))
            : text,
        known(typed.all("state"), code -> ProcessState.ofCode(code).isPresent()),
        known(typed.all("audience"), code -> Audience.ofCode(code).isPresent()),
        known(typed.all("classification"), code -> Classification.parse(code).isPresent()),
        Math.clamp(typed.number("page").orElse(1), 1, LAST_PAGE));
  }

  private static Set<String> known(
      List<String> codes, java.util.function.Predicate<String> meaning) {
    return codes.stream().filter(meaning).collect(Collectors.toSet());
  }

  boolean filtered() {
    return !text.isEmpty()
        || !states.isEmpty()
        || !audiences.isEmpty()
        || !classifications.isEmpty();
  }

  Set<String> chosen(Kind kind) {
    return switch (kind) {
      case STATE -> states;
      case AUDIENCE -> audiences;
      case CLASSIFICATION -> classifications;
    };
  }

  ProcessFilter filter(@Nullable Set<ProcessId> only, Set<ProcessId> except) {
    return new ProcessFilter(
        text,
        states.stream()
            .flatMap(code -> ProcessState.ofCode(code).stream())
            .collect(Collectors.toSet()),
        audiences.stream()
            .flatMap(code -> Audience.ofCode(code).stream())
            .collect(Collectors.toSet()),
        classifications,
        only,
        except);
  }

  /** The same with this value, or without it when it was chosen; from the first page. */
  ListQuery toggled(Kind kind, String value) {
    Set<String> values = new TreeSet<>(chosen(kind));
    if (!values.remove(value)) {
      values.add(value);
    }
    return new ListQuery(
        text,
        kind == Kind.STATE ? values : states,
        kind == Kind.AUDIENCE ? values : audiences,
        kind == Kind.CLASSIFICATION ? values : classifications,
        1);
  }

  ListQuery onPage(int number) {
    return new ListQuery(text, states, audiences, classifications, number);
  }

  /** As an address says it. */
  String query() {
    List<String> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      parts.add("q=" + ProcessPaths.encoded(text));
    }
    new TreeSet<>(states).forEach(code -> parts.add("state=" + code));
    new TreeSet<>(audiences).forEach(code -> parts.add("audience=" + code));
    new TreeSet<>(classifications).forEach(code -> parts.add("classification=" + code));
    if (page > 1) {
      parts.add("page=" + page);
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }
}
