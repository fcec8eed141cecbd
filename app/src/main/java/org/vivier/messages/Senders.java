package org.vivier.messages;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;

/** The names with which people on staff sign what they write to a candidate. */
@Component
public class Senders {
  private final StaffMembers people;

  Senders(StaffMembers people) {
    this.people = people;
  }

  /** Of those who wrote in this conversation; nobody is left out who is still known. */
  public Map<Actor, String> of(Conversation conversation) {
    Map<StaffMemberId, Actor> wrote =
        conversation.messages().stream()
            .map(Message::by)
            .distinct()
            .flatMap(actor -> StaffMemberId.of(actor).stream())
            .collect(Collectors.toMap(Function.identity(), StaffMemberId::actor));
    return wrote.isEmpty()
        ? Map.of()
        : people.names(wrote.keySet()).entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().actor(), Map.Entry::getValue));
  }
}
