package org.vivier.processes.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffState;

/** Names of colleagues for pages. */
@Component
class StaffNames {
  private final StaffMembers people;

  StaffNames(StaffMembers people) {
    this.people = people;
  }

  /** What some people are called, in one language. */
  record Known(Map<StaffMemberId, String> names, Language language) {
    String of(UUID staff) {
      return names.getOrDefault(
          new StaffMemberId(staff), Words.of(language).text("processes.people.unknown"));
    }

    /** Who did something: a colleague, or the program. */
    String of(Actor actor) {
      return staff(actor)
          .map(this::of)
          .findFirst()
          .orElseGet(() -> Words.of(language).text("processes.people." + actor.name()));
    }
  }

  /** The names of these, read at once. */
  Known of(Collection<UUID> staff, Language language) {
    return new Known(
        people.names(staff.stream().distinct().map(StaffMemberId::new).toList()), language);
  }

  /** The names of those of them who are colleagues. */
  Known ofActors(Collection<Actor> actors, Language language) {
    return of(actors.stream().flatMap(StaffNames::staff).toList(), language);
  }

  /** Those who work here now, by name. */
  List<Person> active(Language language) {
    return people.all(language).stream()
        .filter(person -> person.state() == StaffState.ACTIVE)
        .toList();
  }

  private static Stream<UUID> staff(Actor actor) {
    return StaffMemberId.of(actor).map(StaffMemberId::value).stream();
  }
}
