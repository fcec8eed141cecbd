package org.vivier.staff.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;

/** What people are called who did something. */
@Component
public class ActorNames {
  private static final String STAFF = "staff:";

  private final StaffMembers people;

  ActorNames(StaffMembers people) {
    this.people = people;
  }

  /**
   * The name of whoever this was.
   *
   * @param actor the name of an {@link org.vivier.platform.record.Actor}
   */
  public String of(String actor, Words words) {
    return of(List.of(actor), words).getOrDefault(actor, actor);
  }

  /** The names of all of these, looked up at once. */
  public Map<String, String> of(Collection<String> actors, Words words) {
    Set<String> those = Set.copyOf(actors);
    Map<StaffMemberId, String> names =
        people.names(those.stream().flatMap(actor -> StaffMemberId.named(actor).stream()).toList());
    return those.stream()
        .collect(Collectors.toMap(Function.identity(), actor -> name(actor, names, words)));
  }

  private static String name(String actor, Map<StaffMemberId, String> names, Words words) {
    return actor.startsWith(STAFF)
        ? StaffMemberId.named(actor)
            .map(names::get)
            .orElseGet(() -> words.text("staff.actor.unknown"))
        : words.text("staff.actor." + actor);
  }
}
