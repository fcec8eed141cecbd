package org.vivier.pools.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.MoveRequest;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.RequestState.Event;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.Requirements;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** One request, in words, for who looks at it. */
@Component
class RequestView {
  private final RequestPages pages;
  private final Requests requests;
  private final CountsViews counts;
  private final PeopleOfRequest people;

  RequestView(RequestPages pages, Requests requests, CountsViews counts, PeopleOfRequest people) {
    this.pages = pages;
    this.requests = requests;
    this.counts = counts;
    this.people = people;
  }

  @Transactional
  public RequestPage of(StaffRequest asking, StaffingRequest request, List<Fault> faults) {
    Words words = asking.words();
    Requirements asked = request.need().requirements();
    boolean advises = asking.member().may(Act.ADVISE_REQUESTS);
    String audience = advises ? "adviser" : "manager";
    return new RequestPage(
        pages
            .frame(
                asking,
                request,
                RequestPaths.one(request.number()),
                words.text("requests.one.title", request.number(), request.title(words.language())))
            .saying(RequestPages.conflict(faults, words)),
        words.text("requests.one.lead-" + request.state().code()),
        request.state().in(words.language()),
        RequestsController.kind(request.state()),
        facts(request, words),
        request.state().changes() ? counts.of(asked, words) : null,
        words.text("requests.one.people-" + audience),
        words.text("requests.one.peopleLead-" + audience),
        people.of(request, asking.member(), words),
        history(request, words),
        can(request, asking.member(), advises, words),
        request.revision(),
        faults.isEmpty() ? "" : asking.typed("reason"),
        RequestPages.errors(faults, words.language()));
  }

  private List<RequestPage.Fact> facts(StaffingRequest request, Words words) {
    Requirements asked = request.need().requirements();
    Language language = words.language();
    List<RequestPage.Fact> facts = new ArrayList<>();
    asked
        .asked()
        .forEach(one ->
            facts.add(new RequestPage.Fact(one.in(language), RequestWords.of(one, asked, words))));
    facts.add(
        new RequestPage.Fact(
            words.text("requests.form.positions"), String.valueOf(request.need().positions())));
    var by = request.need().neededBy();
    if (by != null) {
      facts.add(
          new RequestPage.Fact(
              words.text("requests.form.neededBy"), Day.of(by, language).wording()));
    }
    Map<String, String> names =
        pages.names(
            Stream.concat(Stream.of(request.manager()), Stream.ofNullable(request.adviser()))
                .map(id -> id.actor().name())
                .collect(Collectors.toSet()),
            words);
    facts.add(
        new RequestPage.Fact(
            words.text("requests.one.manager"),
            names.getOrDefault(request.manager().actor().name(), "")));
    var adviser = request.adviser();
    facts.add(
        new RequestPage.Fact(
            words.text("requests.one.adviser"),
            adviser == null
                ? words.text("requests.one.noAdviser")
                : names.getOrDefault(adviser.actor().name(), "")));
    if (!request.need().details().isBlank()) {
      facts.add(
          new RequestPage.Fact(words.text("requests.form.details"), request.need().details()));
    }
    return facts;
  }

  private List<RequestPage.Entry> history(StaffingRequest request, Words words) {
    List<Requests.Entry> all = requests.history(request.id());
    Map<String, String> names =
        pages.names(all.stream().map(one -> one.actor().name()).collect(Collectors.toSet()), words);
    return all.stream()
        .map(one ->
            new RequestPage.Entry(
                Moment.of(one.at(), request.zone(), words.language()),
                words.text("requests.event." + one.kind()),
                names.getOrDefault(one.actor().name(), ""),
                one.note()))
        .toList();
  }

  private static RequestPage.Can can(
      StaffingRequest request, StaffMember member, boolean advises, Words words) {
    Language language = words.language();
    List<RequestPage.Button> moves = new ArrayList<>();
    boolean reasons = false;
    for (Event event : Event.values()) {
      if (MoveRequest.may(request, event, member)) {
        reasons |= event.needsReason();
        moves.add(
            new RequestPage.Button(
                event.code(),
                words.text("requests.move." + event.code()),
                moves.isEmpty() && event == Event.SEND ? "primary" : "secondary"));
      }
    }
    boolean open = request.state() == RequestState.OPEN;
    return new RequestPage.Can(
        request.state().changes() ? RequestPaths.edit(request.number()).in(language) : null,
        advises && open ? RequestPaths.people(request.number()).in(language) : null,
        advises && open && !member.id().equals(request.adviser()) ? take(request, language) : null,
        RequestPaths.state(request.number()).in(language),
        moves,
        reasons);
  }

  private static @Nullable String take(StaffingRequest request, Language language) {
    return RequestPaths.take(request.number()).in(language);
  }
}
