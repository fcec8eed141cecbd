package org.vivier.staff;

import java.util.Optional;
import java.util.UUID;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;

/** Which of the people who work here. */
public record StaffMemberId(UUID value) {
  private static final int LENGTH = 36;
  private static final String STAFF = "staff:";

  /** A new one. */
  static StaffMemberId next() {
    return new StaffMemberId(UUID.randomUUID());
  }

  /** The id that is written like this, as in an address; empty when it is none. */
  public static Optional<StaffMemberId> of(String text) {
    try {
      return text.length() == LENGTH
          ? Optional.of(new StaffMemberId(UUID.fromString(text)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whoever did something, if it was somebody on staff. */
  public static Optional<StaffMemberId> of(Actor actor) {
    return named(actor.name());
  }

  /** The person whom actors and subjects of records call this; empty for anybody else. */
  public static Optional<StaffMemberId> named(String name) {
    return name.startsWith(STAFF) ? of(name.substring(STAFF.length())) : Optional.empty();
  }

  /** This person as somebody who did something. */
  public Actor actor() {
    return Actor.staff(value);
  }

  /** This person as somebody to whom something was done. */
  public Subject subject() {
    return Subject.of("staff", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
