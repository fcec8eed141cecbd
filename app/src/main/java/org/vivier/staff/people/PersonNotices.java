package org.vivier.staff.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.GivenRight;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** What a person's page says about what was just done there, and how to take it back. */
@Component
class PersonNotices {
  /** For how long a button to take something back is shown. */
  private static final Duration MOMENT = Duration.ofMinutes(10);

  private final PersonFacts facts;
  private final ActorNames actors;
  private final RightWords rightWords;
  private final Clock clock;

  PersonNotices(PersonFacts facts, ActorNames actors, RightWords rightWords, Clock clock) {
    this.facts = facts;
    this.actors = actors;
    this.rightWords = rightWords;
    this.clock = clock;
  }

  @Nullable Notice afterwards(StaffRequest request, Person person, Words words) {
    return switch (request.done().orElse("")) {
      case "given" -> given(request.member(), person, words);
      case "taken" -> taken(request.member(), person, words);
      case "sessions-ended" -> Notice.success(words.text("staff.people.done.sessionsEnded"));
      case "invited" -> Notice.success(words.text("staff.people.done.invited", person.name()));
      case "works-here" -> Notice.success(words.text("staff.people.done.worksHere", person.name()));
      case "left" ->
          Notice.success(words.text("staff.people.done.left", person.name()))
              .with(words.text("staff.people.done.leftText"));
      default -> null;
    };
  }

  private @Nullable Notice given(StaffMember reader, Person person, Words words) {
    return recent(reader, person, GivenRight::givenBy, GivenRight::givenAt)
        .filter(right -> right.takenAt() == null)
        .map(right ->
            Notice.success(
                    words.text(
                        "staff.people.done.given",
                        person.name(),
                        RightWords.role(right.role(), words)))
                .with(undo(PeopleSection.takeRight(person.id(), right.id()), words)))
        .orElse(null);
  }

  private @Nullable Notice taken(StaffMember reader, Person person, Words words) {
    return recent(reader, person, GivenRight::takenBy, GivenRight::takenAt)
        .map(right ->
            Notice.success(
                    words.text(
                        "staff.people.done.taken",
                        person.name(),
                        RightWords.role(right.role(), words)))
                .with(words.text("staff.people.done.takenText"))
                .with(undo(PeopleSection.giveAgain(person.id(), right.id()), words)))
        .orElse(null);
  }

  /** The last one that this reader gave, or took, a moment ago. */
  private Optional<GivenRight> recent(
      StaffMember reader,
      Person person,
      java.util.function.Function<GivenRight, @Nullable String> by,
      java.util.function.Function<GivenRight, @Nullable Instant> at) {
    Instant since = clock.instant().minus(MOMENT);
    return !reader.may(Act.CHANGE_RIGHTS)
        ? Optional.empty()
        : facts.rights(person.id()).stream()
            .filter(right -> reader.actor().name().equals(by.apply(right)))
            .filter(right -> {
              @Nullable Instant when = at.apply(right);
              return when != null && when.isAfter(since);
            })
            .max(Comparator.comparing(right -> Objects.requireNonNull(at.apply(right))));
  }

  private static Notice.Undo undo(Addresses action, Words words) {
    return new Notice.Undo(action.in(words.language()), words.text("staff.people.undo"));
  }

  /** Somebody else took this right before. */
  Notice takenBefore(GivenRight right, Words words) {
    String when = rightWords.moment(endOf(right), words).wording();
    @Nullable String by = right.takenBy();
    return Notice.conflict(
        words.text("staff.people.conflict.taken.title"),
        by == null || right.endedByItself()
            ? words.text("staff.people.conflict.endedText", when)
            : words.text("staff.people.conflict.takenText", actors.of(by, words), when));
  }

  private Instant endOf(GivenRight right) {
    return Objects.requireNonNullElseGet(right.endedBefore(clock.instant()), clock::instant);
  }

  /** The person has it already. */
  Notice heldAlready(Person person, Words words) {
    return Notice.conflict(
        words.text("staff.people.conflict.held.title", person.name()),
        words.text("staff.people.conflict.held.text"));
  }

  /** The person left meanwhile. */
  Notice leftBefore(Person person, Words words) {
    return Notice.conflict(
        words.text("staff.people.conflict.left.title", person.name()),
        words.text("staff.people.conflict.left.text"));
  }

  /** There must be an administrator. */
  Notice lastAdministrator(Person person, Words words) {
    return Notice.refused(
        words.text("staff.people.lastAdministrator.title", person.name()),
        words.text("staff.people.lastAdministrator.text"));
  }
}
