package org.vivier.pools.requests.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/** The search over all pools, for HR. */
@Controller
class PoolSearchController {
  private final RequestPages pages;
  private final PeoplePages people;
  private final RequestFields fields;

  PoolSearchController(RequestPages pages, PeoplePages people, RequestFields fields) {
    this.pages = pages;
    this.people = people;
    this.fields = fields;
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @GetMapping({RequestPaths.SEARCH_EN, RequestPaths.SEARCH_FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    RequestForm form = RequestForm.of(request);
    TypedNeed typed = new TypedNeed(form);
    StaffFrame frame =
        pages.frame(request, null, RequestPaths.search(), words.text("requests.search.title"));
    RequestFormPage.Fields shown = fields.of(form, words);
    var errors = RequestPages.errors(typed.faults(), words.language());
    PeoplePage page =
        typed.faults().isEmpty() && !typed.need().requirements().nothing()
            ? people.of(request, frame, typed.need().requirements(), null, shown, List.of(), false)
            : new PeoplePage(
                frame,
                shown,
                null,
                List.of(),
                "",
                null,
                null,
                List.of(),
                ChosenGroups.of(request, "").values(),
                null,
                Pagination.of(1, 1, number -> "?"),
                errors);
    return pages.page(PageResponses.status(typed.faults()), "requests/people", page);
  }
}
