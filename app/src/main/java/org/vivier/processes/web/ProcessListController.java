package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.words.Words;
import org.vivier.processes.Audience;
import org.vivier.processes.ProcessFilter.Kind;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessList;
import org.vivier.processes.ProcessSearch;
import org.vivier.processes.ProcessState;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** The processes that somebody may see. */
@Controller
class ProcessListController {
  private static final int PER_PAGE = 25;

  private final ProcessPages pages;
  private final ProcessSearch search;

  ProcessListController(ProcessPages pages, ProcessSearch search) {
    this.pages = pages;
    this.search = search;
  }

  @ForSignedIn
  @GetMapping({ProcessPaths.EN, ProcessPaths.FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    ListQuery query = ListQuery.in(request.form());
    ProcessList found =
        search.find(
            query.filter(only(request.member()), except(request.member())), query.page(), PER_PAGE);
    int last = Math.max(1, (int) Math.ceilDiv(found.total(), PER_PAGE));
    String path = ProcessPaths.list(language);
    boolean makes = request.member().may(Act.MAKE_PROCESSES);
    return pages.page(
        HttpStatus.OK,
        "list",
        new ListPage(
            pages.frame(request, words.text("processes.list.title"), ProcessPaths::list),
            query.text(),
            words.text("processes.list.shown", found.processes().size(), found.total()),
            query.filtered(),
            path,
            hidden(query),
            groups(query, found, language),
            found.processes().stream().map(one -> row(one, language)).toList(),
            Pagination.of(Math.min(query.page(), last), last, n -> path + query.onPage(n).query()),
            makes ? ProcessPaths.create(language) : null,
            makes ? ProcessPaths.templates(language) : null,
            makes ? ProcessPaths.proposals(language) : null));
  }

  /** The only ones that this person may see; null for all, except where they are a party. */
  private static @Nullable Set<ProcessId> only(StaffMember member) {
    return member.mayEverywhere(Act.SEE_PROCESS) ? null : processes(member.scopes(Act.SEE_PROCESS));
  }

  private static Set<ProcessId> except(StaffMember member) {
    return processes(member.recusals());
  }

  private static Set<ProcessId> processes(Set<Scope> scopes) {
    return scopes.stream()
        .filter(scope -> scope.kind().equals(ProcessId.SCOPE))
        .flatMap(scope -> Ids.parse(scope.id()).stream())
        .map(ProcessId::new)
        .collect(Collectors.toSet());
  }

  private static List<ListPage.Group> groups(
      ListQuery query, ProcessList found, Language language) {
    List<ListPage.Group> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<String, Long> counts = found.counts().getOrDefault(kind, Map.of());
      List<ListPage.Option> options =
          values(kind, counts)
              .filter(code -> counts.containsKey(code) || query.chosen(kind).contains(code))
              .map(code ->
                  new ListPage.Option(
                      label(kind, code, language),
                      counts.getOrDefault(code, 0L),
                      ProcessPaths.list(language) + query.toggled(kind, code).query(),
                      query.chosen(kind).contains(code)))
              .toList();
      if (!options.isEmpty()) {
        String key = kind.name().toLowerCase(java.util.Locale.ROOT);
        groups.add(new ListPage.Group(Words.of(language).text("processes.facet." + key), options));
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

  static ListPage.Row row(SelectionProcess one, Language language) {
    return new ListPage.Row(
        one.number(),
        one.facts().title().in(language),
        FactsLine.of(one.facts(), language),
        one.state().forStaff(language),
        Headings.kind(one.state()),
        FactsLine.closes(one.facts(), language),
        ProcessPaths.one(language, one.number()));
  }
}
