package org.vivier.staff;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.staff.signin.Factors;
import org.vivier.staff.signin.StaffLinks;

/**
 * Makes somebody an administrator by order of whoever runs the program: the first one, or one more
 * when nobody can get in any more. The link is for the operator to hand over.
 */
@Component
public class CreateAdministrator {
  private final StaffMembers people;
  private final Membership membership;
  private final GiveRight giveRight;
  private final TakeRight takeRight;
  private final StaffRights rights;
  private final StaffLinks links;
  private final Factors factors;
  private final EndSessions endSessions;

  CreateAdministrator(
      StaffMembers people,
      Membership membership,
      GiveRight giveRight,
      TakeRight takeRight,
      StaffRights rights,
      StaffLinks links,
      Factors factors,
      EndSessions endSessions) {
    this.people = people;
    this.membership = membership;
    this.giveRight = giveRight;
    this.takeRight = takeRight;
    this.rights = rights;
    this.links = links;
    this.factors = factors;
    this.endSessions = endSessions;
  }

  /**
   * A way in.
   *
   * @param known whether this person was here before
   */
  public record WayIn(URI link, Instant until, boolean known) {
    /** Without the link. */
    @Override
    public String toString() {
      return "WayIn[" + until + "]";
    }
  }

  /**
   * Makes the person with this address an administrator.
   *
   * @param name what the person is called; what is known of somebody who is here already stays
   * @param anew whether every second proof of theirs is forgotten, because it was lost
   */
  @Transactional
  public WayIn handle(String address, String name, Language language, boolean anew) {
    Optional<Person> known = people.withAddress(address);
    StaffMemberId id =
        known
            .map(Person::id)
            .orElseGet(() -> membership.invite(name, address, language, Actor.OPERATOR));
    if (known.isPresent()) {
      membership.inviteAgain(id, Actor.OPERATOR);
    }
    if (anew) {
      factors.forgetAll(id, Actor.OPERATOR);
      endSessions.ofPerson(id, EndSessions.Why.SECRET_CHANGED, Actor.OPERATOR);
    }
    makeAdministrator(id);
    Person person = people.find(id).orElseThrow();
    StaffLinks.Link link = links.issue(person, StaffLinks.Purpose.INVITATION);
    return new WayIn(link.address(), link.until(), known.isPresent());
  }

  /** For good: whoever is one until a day is not what the operator asked for. */
  private void makeAdministrator(StaffMemberId id) {
    if (give(id) == GiveRight.Outcome.HELD_ALREADY) {
      rights.of(id).stream()
          .filter(right -> right.role() == Role.ADMINISTRATOR)
          .filter(right -> right.takenAt() == null && right.until() != null)
          .filter(right -> takeRight.handle(right.id(), Actor.OPERATOR))
          .forEach(taken -> give(id));
    }
  }

  private GiveRight.Outcome give(StaffMemberId id) {
    return giveRight.handle(id, Role.ADMINISTRATOR, null, null, Actor.OPERATOR);
  }
}
