package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.words.Words;
import org.vivier.processes.Audience;
import org.vivier.processes.ProcessFilter.Kind;
import org.vivier.processes.ProcessList;
import org.vivier.processes.ProcessState;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.StaffFrame;

/**
 * The list of processes.
 *
 * @param shown what is shown of how many, in a sentence
 * @param filtered whether anything was chosen
 * @param clear the address without any choice
 * @param hidden what else the search form sends along
 * @param create where a process is begun, or null
 * @param proposals where postings without a process are, or null
 */
public record ListPage(
    StaffFrame frame,
    String text,
    String shown,
    boolean filtered,
    String clear,
    List<FormField> hidden,
    List<Group> groups,
    List<Row> rows,
    Pagination pagination,
    @Nullable String create,
    @Nullable String templates,
    @Nullable String proposals) {
  /**
   * What was found.
   *
   * @param most how many there are on a page
   * @param makes whether the reader begins processes
   */
  static ListPage of(
      StaffFrame frame, ListQuery query, ProcessList found, int most, boolean makes) {
    Language language = frame.language();
    int last = Math.max(1, (int) Math.ceilDiv(found.total(), most));
    String path = ProcessPaths.list(language);
    return new ListPage(
        frame,
        query.text(),
        Words.of(language).text("processes.list.shown", found.processes().size(), found.total()),
        query.filtered(),
        path,
        hidden(query),
        groups(query, found, language),
        found.processes().stream().map(one -> Row.of(one, language)).toList(),
        Pagination.of(Math.min(query.page(), last), last, n -> path + query.onPage(n).query()),
        makes ? ProcessPaths.create(language) : null,
        makes ? ProcessPaths.templates(language) : null,
        makes ? ProcessPaths.proposals(language) : null);
  }

  private static List<Group> groups(ListQuery query, ProcessList found, Language language) {
    List<Group> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<String, Long> counts = found.counts().getOrDefault(kind, Map.of());
      List<Option> options =
          values(kind, counts)
              .filter(code -> counts.containsKey(code) || query.chosen(kind).contains(code))
              .map(code ->
                  new Option(
                      label(kind, code, language),
                      counts.getOrDefault(code, 0L),
                      ProcessPaths.list(language) + query.toggled(kind, code).query(),
                      query.chosen(kind).contains(code)))
              .toList();
      if (!options.isEmpty()) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        groups.add(new Group(Words.of(language).text("processes.facet." + key), options));
      }
    }
    return groups;
  }

  private static Stream<String> values(Kind kind, Map<String, Long> counts) {
    return switch (kind) {
      case STATE -> Stream.of(ProcessState.values()).map(ProcessState::code);
      case AUDIENCE -> Stream.of(Audience.values()).map(Audience::code);
      case CLASSIFICATION -> counts.keySet().stream();
    };
  }

  private static String label(Kind kind, String code, Language language) {
    return switch (kind) {
      case STATE -> ProcessState.ofCode(code).orElseThrow().forStaff(language);
      case AUDIENCE -> Words.of(language).text("processes.audience-short." + code);
      case CLASSIFICATION -> code;
    };
  }

  private static List<FormField> hidden(ListQuery query) {
    List<FormField> hidden = new ArrayList<>();
    query.states().forEach(code -> hidden.add(hidden("state", code)));
    query.audiences().forEach(code -> hidden.add(hidden("audience", code)));
    query.classifications().forEach(code -> hidden.add(hidden("classification", code)));
    return hidden;
  }

  private static FormField hidden(String name, String value) {
    return new FormField(
        FormField.Kind.HIDDEN, name, "", null, null, value, null, List.of(), null, null);
  }

  /** What can be chosen of one kind. */
  public record Group(String title, List<Option> options) {}

  /**
   * One value.
   *
   * @param count how many there are with it and everything else that is chosen
   * @param path the address with it, or without it when it is chosen
   */
  public record Option(String label, long count, String path, boolean chosen) {}

  /** One process. */
  public record Row(
      String number,
      String title,
      String summary,
      String state,
      String kind,
      String closes,
      String path) {
    static Row of(SelectionProcess one, Language language) {
      return new Row(
          one.number(),
          one.facts().title().in(language),
          FactsLine.of(one.facts(), language),
          one.state().forStaff(language),
          Headings.kind(one.state()),
          FactsLine.closes(one.facts(), language),
          ProcessPaths.one(language, one.number()));
    }
  }
}
