package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.Counts;
import org.vivier.pools.search.Found;
import org.vivier.pools.search.PoolSearch;
import org.vivier.pools.search.Requirements;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffRequest;

/** Makes the pages on which HR sees people: number, list and groups of one moment. */
@Component
class PeoplePages {
  private final PoolSearch search;
  private final PeopleViews views;
  private final CountsViews counts;
  private final PeopleGroups groups;

  PeoplePages(PoolSearch search, PeopleViews views, CountsViews counts, PeopleGroups groups) {
    this.search = search;
    this.views = views;
    this.counts = counts;
    this.groups = groups;
  }

  /** One snapshot of the database, so that the number is that of the list. */
  @Transactional(isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
  public PeoplePage of(
      StaffRequest asking,
      StaffFrame frame,
      Requirements asked,
      @Nullable StaffingRequest request,
      RequestFormPage.@Nullable Fields fields,
      List<FieldError> errors,
      boolean proposes) {
    Words words = frame.words();
    ChosenGroups chosen =
        ChosenGroups.of(asking, fields == null ? "" : RequestForm.of(asking).query());
    boolean costs = asking.typed("near").equals("yes");
    Found found =
        search.look(asked, chosen.within(), Math.max(1, number(asking)), costs, words.language());
    Counts counted = found.counts();
    int last = Math.max(1, Math.ceilDiv(counted.matching(), PoolSearch.PEOPLE));
    int page = Math.clamp(number(asking), 1, last);
    boolean someNearly = counted.someNearly() && !asked.asked().isEmpty();
    boolean near = costs && someNearly;
    PeopleViews.Shown shown =
        views.of(asked, chosen.within(), found.people(), request, near, asking.member(), words);
    return new PeoplePage(
        frame,
        fields,
        counts.of(asked, counted, words),
        shown.rows(),
        range(counted.matching(), page, words),
        shown.nearly(),
        someNearly && !near ? frame.page().path() + chosen.with("near=yes") + "#near" : null,
        counted.matching() == 0 && chosen.values().isEmpty()
            ? List.of()
            : groups.of(found.facets(), chosen, words),
        chosen.values(),
        proposes && request != null
            ? RequestPaths.people(request.number()).in(words.language())
            : null,
        Pagination.of(page, last, number -> chosen.with("page=" + number)),
        errors);
  }

  private static String range(int total, int page, Words words) {
    int from = (page - 1) * PoolSearch.PEOPLE + 1;
    return total <= PoolSearch.PEOPLE
        ? words.text("requests.people.all", total)
        : words.text(
            "requests.people.range", from, Math.min(total, page * PoolSearch.PEOPLE), total);
  }

  private static int number(StaffRequest request) {
    String typed = request.typed("page");
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
  }
}
