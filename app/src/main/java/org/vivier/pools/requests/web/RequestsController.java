package org.vivier.pools.requests.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.ReferralCounts;
import org.vivier.pools.requests.RequestId;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.Requirement;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The list of requests: a manager's own, an adviser's all. */
@Controller
class RequestsController {
  private final RequestPages pages;
  private final Requests requests;
  private final ReferralCounts counts;

  RequestsController(RequestPages pages, Requests requests, ReferralCounts counts) {
    this.pages = pages;
    this.requests = requests;
    this.counts = counts;
  }

  @Requires(act = Act.MAKE_REQUESTS)
  @GetMapping({RequestPaths.EN, RequestPaths.FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    Words words = request.words();
    boolean advises = request.member().may(Act.ADVISE_REQUESTS);
    List<StaffingRequest> all =
        advises ? requests.forAdvisers(request.member().id()) : requests.of(request.member().id());
    Map<String, String> names =
        pages.names(
            all.stream().map(one -> one.manager().actor().name()).collect(Collectors.toSet()),
            words);
    Map<RequestId, Integer> people =
        advises ? counts.live(all.stream().map(StaffingRequest::id).toList()) : new HashMap<>();
    return pages.page(
        HttpStatus.OK,
        "requests/list",
        new RequestsPage(
            pages.frame(request, null, RequestPaths.list(), words.text("requests.list.title")),
            all.stream().map(one -> row(one, names, people, words)).toList(),
            RequestPaths.create().in(words.language()),
            advises ? RequestPaths.search().in(words.language()) : null,
            request.member().may(Act.SEE_REQUEST_REPORTS)
                ? RequestPaths.report().in(words.language())
                : null));
  }

  private static RequestsPage.Row row(
      StaffingRequest one, Map<String, String> names, Map<RequestId, Integer> people, Words words) {
    var asked = one.need().requirements();
    var by = one.need().neededBy();
    return new RequestsPage.Row(
        one.number(),
        one.title(words.language()),
        asked.asked().stream()
            .filter(it -> it == Requirement.CLASSIFICATION || it == Requirement.LANGUAGE)
            .map(it -> RequestWords.of(it, asked, words))
            .collect(Collectors.joining(" · ")),
        one.state().in(words.language()),
        kind(one.state()),
        names.getOrDefault(one.manager().actor().name(), ""),
        by == null ? "" : Day.of(by, words.language()).wording(),
        words.text("requests.list.people", people.getOrDefault(one.id(), 0)),
        RequestPaths.one(one.number()).in(words.language()));
  }

  static String kind(RequestState state) {
    return switch (state) {
      case DRAFT, CANCELLED -> "neutral";
      case OPEN -> "soon";
      case FILLED -> "success";
    };
  }
}
