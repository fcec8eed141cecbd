package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;

/** Makes the pages on which a manager says whom they need. */
@Component
class RequestFormPages {
  private final RequestPages pages;
  private final RequestFields fields;
  private final CountsViews counts;

  RequestFormPages(RequestPages pages, RequestFields fields, CountsViews counts) {
    this.pages = pages;
    this.fields = fields;
    this.counts = counts;
  }

  /** The form of a request, or of a new one for null. */
  ResponseEntity<byte[]> page(
      StaffRequest asking, @Nullable StaffingRequest request, TypedNeed typed, List<Fault> faults) {
    Words words = asking.words();
    Addresses here = request == null ? RequestPaths.create() : RequestPaths.edit(request.number());
    String title =
        request == null
            ? words.text("requests.form.new")
            : words.text("requests.form.edit", request.number());
    return pages.page(
        PageResponses.status(faults),
        "requests/form",
        new RequestFormPage(
            pages.frame(asking, request, here, title).saying(RequestPages.conflict(faults, words)),
            fields.of(typed.form(), words),
            request == null ? 0 : request.revision(),
            typed.faults().isEmpty() ? counts.of(typed.need().requirements(), words) : null,
            RequestPages.errors(faults, words.language()),
            (request == null ? RequestPaths.list() : RequestPaths.one(request.number()))
                .in(words.language())));
  }
}
