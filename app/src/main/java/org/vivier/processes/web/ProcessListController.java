package org.vivier.processes.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.TypedId;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessList;
import org.vivier.processes.ProcessSearch;
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
    ListQuery query = ListQuery.in(request.form());
    ProcessList found =
        search.find(
            query.filter(only(request.member()), except(request.member())), query.page(), PER_PAGE);
    return pages.page(
        HttpStatus.OK,
        "list",
        ListPage.of(
            pages.frame(request, request.words().text("processes.list.title"), ProcessPaths::list),
            query,
            found,
            PER_PAGE,
            request.member().may(Act.MAKE_PROCESSES)));
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
        .flatMap(scope -> TypedId.of(scope.id()).stream())
        .map(ProcessId::new)
        .collect(Collectors.toSet());
  }
}
