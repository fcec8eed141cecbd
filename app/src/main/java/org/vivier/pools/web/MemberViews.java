package org.vivier.pools.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipEvents;
import org.vivier.pools.Pool;
import org.vivier.pools.membership.AcceptedTerms;
import org.vivier.pools.people.PersonLinks;
import org.vivier.pools.placement.Placement;

/** What is known of one member, in words. */
final class MemberViews {
  private MemberViews() {}

  static List<MemberPage.Fact> facts(
      Membership one, AcceptedTerms accepted, String state, Words words) {
    Language language = words.language();
    List<MemberPage.Fact> facts = new ArrayList<>();
    @Nullable LocalDate paused = one.standing().pausedUntil();
    if (state.equals("paused") && paused != null) {
      facts.add(fact(words, "pausedUntil", Day.of(paused, language).wording()));
    }
    facts.add(fact(words, "until", Day.of(one.expiresOn(), language).wording()));
    facts.add(
        fact(
            words,
            "tenures",
            listed(
                Arrays.stream(Tenure.values())
                    .filter(accepted.tenures()::contains)
                    .map(tenure -> words.text("processes.tenure." + tenure.word())),
                words)));
    facts.add(
        fact(
            words,
            "places",
            listed(
                accepted.places().stream()
                    .map(place -> place.city(language) + ", " + place.province()),
                words)));
    facts.add(
        fact(
            words,
            "arrangements",
            listed(
                Arrays.stream(WorkArrangement.values())
                    .filter(accepted.arrangements()::contains)
                    .map(way -> words.text("processes.arrangement." + way.word())),
                words)));
    facts.add(
        fact(
            words,
            "languages",
            listed(
                Arrays.stream(Language.values())
                    .filter(accepted.languages()::contains)
                    .map(each -> words.text("pools.language." + each.tag())),
                words)));
    return facts;
  }

  private static String listed(Stream<String> parts, Words words) {
    String text = parts.collect(Collectors.joining(" · "));
    return text.isEmpty() ? words.text("pools.members.acceptsNothing") : text;
  }

  private static MemberPage.Fact fact(Words words, String key, String text) {
    return new MemberPage.Fact(words.text("pools.member.fact-" + key), text);
  }

  static MemberPage.Placed placed(
      Placement one, Membership member, Map<String, String> known, Words words) {
    Language language = words.language();
    @Nullable LocalDate last = one.last();
    return new MemberPage.Placed(
        one.id().toString(),
        words.text("processes.tenure." + one.tenure().word()),
        last == null
            ? words.text("pools.member.from", Day.of(one.first(), language).wording())
            : words.text(
                "pools.member.fromTo",
                Day.of(one.first(), language).wording(),
                Day.of(last, language).wording()),
        known.getOrDefault(one.by(), ""),
        one.withdrawn(),
        one.membership().equals(member.id()));
  }

  static MemberPage.Happened happened(
      MembershipEvents.Happened event, Pool pool, Map<String, String> known, Words words) {
    @Nullable LocalDate until = event.until();
    String text = event.what().forStaff(words.language());
    return new MemberPage.Happened(
        Moment.of(event.at(), pool.zone(), words.language()),
        until == null
            ? text
            : words.text("pools.member.until", text, Day.of(until, words.language()).wording()),
        known.getOrDefault(event.by().name(), ""));
  }

  static MemberPage.Link link(
      PersonLinks.Link link,
      Pool pool,
      Map<String, String> known,
      UnaryOperator<String> shown,
      Words words) {
    @Nullable String reason = link.reason();
    @Nullable String undone = link.undoneReason();
    return new MemberPage.Link(
        link.id().toString(),
        link.otherReference(),
        reason == null ? null : shown.apply(reason),
        Moment.of(link.at(), pool.zone(), words.language()),
        known.getOrDefault(link.by(), ""),
        link.undone(),
        undone == null ? null : shown.apply(undone));
  }
}
