package org.vivier.pools.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.format.Tenure;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.Choice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipEvents;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.Problem;
import org.vivier.pools.language.web.ResultsParts;
import org.vivier.pools.membership.AcceptedTerms;
import org.vivier.pools.membership.TermsRows;
import org.vivier.pools.people.PersonLinks;
import org.vivier.pools.placement.Placement;
import org.vivier.pools.placement.Placements;
import org.vivier.pools.requests.web.RequestPages;
import org.vivier.pools.search.KeptNames;
import org.vivier.pools.search.LookAtPeople;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.StaffRequest;

/** Makes the page of one member. */
@Component
class MemberPages {
  private static final Set<String> DONE =
      Set.of(
          "placed", "withdrawn", "linked", "unlinked", "result", "result-verified", "taken-back");

  private final PoolPages pages;
  private final MemberFacts facts;
  private final MembershipEvents events;
  private final Memberships memberships;
  private final Pools pools;
  private final TermsRows terms;
  private final Placements placements;
  private final PersonLinks links;
  private final ResultsParts results;
  private final LookAtPeople look;
  private final KeptNames kept;
  private final ActorNames names;
  private final Clock clock;

  // One page of everything that is known of somebody: each part is another class's.
  MemberPages(
      PoolPages pages,
      MemberFacts facts,
      MembershipEvents events,
      Memberships memberships,
      Pools pools,
      TermsRows terms,
      Placements placements,
      PersonLinks links,
      ResultsParts results,
      LookAtPeople look,
      KeptNames kept,
      ActorNames names,
      Clock clock) {
    this.pages = pages;
    this.facts = facts;
    this.events = events;
    this.memberships = memberships;
    this.pools = pools;
    this.terms = terms;
    this.placements = placements;
    this.links = links;
    this.results = results;
    this.look = look;
    this.kept = kept;
    this.names = names;
    this.clock = clock;
  }

  /** On record is who looked. */
  @Transactional
  public ResponseEntity<byte[]> page(
      StaffRequest request, PoolMember member, List<? extends FormProblem> problems) {
    Pool pool = member.pool();
    Membership one = member.membership();
    Words words = request.words();
    Language language = words.language();
    LocalDate today = pool.today(clock);
    String state = one.codeOn(today);
    String reference = facts.reference(one);
    boolean hidden = kept.from(request.member(), one.application());
    UnaryOperator<String> shown =
        hidden ? kept.hiding(one.application()) : UnaryOperator.identity();
    @Nullable String name =
        look.listed(pool.id().subject(), List.of(one.application()), request.member(), words)
            .get(one.application());
    boolean keeps = request.member().may(Act.KEEP_POOLS) && name != null;
    List<Placement> placed = placements.of(one.person());
    List<PersonLinks.Link> linked = links.of(one.application());
    List<MembershipEvents.Happened> happened = events.of(one);
    Map<String, String> known =
        names.of(
            Stream.of(
                    placed.stream().map(Placement::by),
                    linked.stream().map(PersonLinks.Link::by),
                    happened.stream().map(event -> event.by().name()))
                .flatMap(part -> part)
                .collect(Collectors.toSet()),
            words);
    return pages.page(
        PageResponses.status(problems),
        "member",
        new MemberPage(
            pages
                .frame(
                    request,
                    pool,
                    PoolPaths.member(pool.id(), one.id()),
                    name == null || hidden ? reference : name)
                .saying(PoolPages.notice(request, "pools.member.", DONE))
                .saying(RequestPages.conflict(problems, words)),
            hidden,
            words.text("pools.state." + state),
            MembersTable.kind(state),
            words.text("pools.member.lead", reference, Day.of(one.since(), language).wording()),
            MemberViews.facts(
                one,
                terms.of(List.of(one.id())).getOrDefault(one.id(), AcceptedTerms.NOTHING),
                state,
                words),
            facts.criteria(pool, one, language, words),
            results.of(
                one.application(),
                keeps ? PoolPaths.results(pool.id(), one.id()).in(language) : null,
                request,
                words),
            placed.stream().map(p -> MemberViews.placed(p, one, known, words)).toList(),
            happened.stream()
                .map(event -> MemberViews.happened(event, pool, known, words))
                .toList(),
            linked.stream().map(link -> MemberViews.link(link, pool, known, shown, words)).toList(),
            others(one, request.member(), words),
            keeps ? forms(request, pool, one, words) : null,
            RequestPages.errors(problems, language)));
  }

  /**
   * What was not done shows the page as it is now, with what was typed; on record is who looked.
   */
  @Transactional
  public ResponseEntity<byte[]> answer(
      StaffRequest request, PoolMember member, Attempt<?, Problem> attempt, String done) {
    if (attempt.result().isPresent()) {
      return done(request, member, done);
    }
    String id = member.membership().id().toString();
    PoolMember now = new PoolMember(member.pool(), pages.member(member.pool(), id));
    return page(request, now, attempt.problems());
  }

  /** To the page of the member, which says what was done. */
  ResponseEntity<byte[]> done(StaffRequest request, PoolMember member, String word) {
    return pages.done(
        PoolPaths.member(member.pool().id(), member.membership().id()), request, word);
  }

  /** The same person's other pools, but none that isn't there for whoever looks. */
  private List<MemberPage.Other> others(Membership one, StaffMember member, Words words) {
    return memberships.of(one.person()).stream()
        .filter(other -> !other.id().equals(one.id()))
        .flatMap(other ->
            pools.find(other.pool()).filter(pool -> !pages.party(pool, member)).stream()
                .map(pool ->
                    new MemberPage.Other(
                        pool.name().in(words.language()),
                        words.text("pools.state." + other.codeOn(pool.today(clock))),
                        PoolPaths.member(pool.id(), other.id()).in(words.language()))))
        .toList();
  }

  private MemberPage.Forms forms(StaffRequest request, Pool pool, Membership one, Words words) {
    Language language = words.language();
    PlacementForm typed = PlacementForm.of(request);
    Stream<Choice> none =
        Stream.of(
            new Choice("", words.text("pools.member.choose"), null, typed.tenure().isEmpty()));
    return new MemberPage.Forms(
        PoolPaths.placement(pool.id(), one.id()).in(language),
        PoolPaths.link(pool.id(), one.id()).in(language),
        PoolPaths.unlink(pool.id(), one.id()).in(language),
        Stream.concat(
                none,
                Arrays.stream(Tenure.values())
                    .map(tenure ->
                        new Choice(
                            tenure.word(),
                            words.text("processes.tenure." + tenure.word()),
                            null,
                            typed.tenure().equals(tenure.word()))))
            .toList(),
        typed.from(),
        typed.to(),
        typed.stays(),
        request.typed("other"),
        request.typed("reason"),
        links.suggested(one.application()));
  }
}
