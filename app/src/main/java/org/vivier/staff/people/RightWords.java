package org.vivier.staff.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.GivenRight;
import org.vivier.staff.Rights;
import org.vivier.staff.Role;
import org.vivier.staff.Scope;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.NamedScope;
import org.vivier.staff.page.ScopeWords;

/** Tells what rights are, in words. */
@Component
class RightWords {
  private final ActorNames actors;
  private final ScopeWords scopes;
  private final OrganizationZone zone;
  private final Clock clock;

  RightWords(ActorNames actors, ScopeWords scopes, OrganizationZone zone, Clock clock) {
    this.actors = actors;
    this.scopes = scopes;
    this.zone = zone;
    this.clock = clock;
  }

  static String role(Role role, Words words) {
    return words.text("staff.role." + role.code());
  }

  /** What a role lets people do, where they hold it. */
  static List<String> acts(Role role, Words words) {
    return Stream.of(Act.values())
        .filter(act -> Rights.allow(role, act))
        .map(act -> words.text("staff.act." + act.code()))
        .toList();
  }

  Moment moment(Instant instant, Words words) {
    return zone.moment(instant, words.language());
  }

  /** For a page that tells of these rights: all names are looked up once. */
  ForPage forPage(Collection<GivenRight> rights, Words words) {
    List<String> those =
        rights.stream()
            .flatMap(right ->
                Stream.concat(Stream.of(right.givenBy()), Stream.ofNullable(right.takenBy())))
            .toList();
    return new ForPage(scopes.all(words.language()), actors.of(those, words), words);
  }

  /** Rights in the words of one page. */
  final class ForPage {
    private final List<NamedScope> named;
    private final Map<String, String> names;
    private final Words words;

    private ForPage(List<NamedScope> named, Map<String, String> names, Words words) {
      this.named = named;
      this.names = names;
      this.words = words;
    }

    /** All scopes for which a role can be held. */
    List<NamedScope> scopes() {
      return named;
    }

    String where(@Nullable Scope scope) {
      return ScopeWords.name(scope, named, words);
    }

    List<RightRow> rows(List<GivenRight> rights) {
      return rights.stream().map(this::row).toList();
    }

    private RightRow row(GivenRight right) {
      @Nullable Instant ended = right.endedBefore(clock.instant());
      return new RightRow(
          right.id(),
          role(right.role(), words),
          acts(right.role(), words),
          where(right.scope()),
          name(right.givenBy()),
          moment(right.givenAt(), words),
          right.until() == null ? null : lastDay(right.until()),
          ended == null ? null : moment(ended, words),
          ended == null ? null : how(right));
    }

    private String how(GivenRight right) {
      return right.takenBy() == null || right.endedByItself()
          ? words.text("staff.people.endedByItself")
          : words.text("staff.people.takenBy", name(right.takenBy()));
    }

    private String name(String actor) {
      return names.getOrDefault(actor, actor);
    }

    /** The day before a right ends, which is its last one. */
    private String lastDay(Instant until) {
      return Moment.date(zone.day(until.minusNanos(1)), words.language());
    }
  }
}
