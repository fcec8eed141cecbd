package org.vivier.staff.signin;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.platform.record.Actor;
import org.vivier.staff.Membership;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMail;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffPaths;

/**
 * Invites somebody by a letter in their language. StaffLinks that were sent before lead nowhere.
 */
@Component
public class InvitePerson {
  private final StaffMembers people;
  private final Membership membership;
  private final StaffLinks links;
  private final StaffMail mail;
  private final Site site;

  InvitePerson(
      StaffMembers people, Membership membership, StaffLinks links, StaffMail mail, Site site) {
    this.people = people;
    this.membership = membership;
    this.links = links;
    this.mail = mail;
    this.site = site;
  }

  /**
   * Who was invited.
   *
   * @param worksHere whether this person works here already; then the letter only says so
   */
  public record Invited(StaffMemberId person, boolean worksHere) {}

  /**
   * Invites whoever has this address. What is known of somebody who was here before stays.
   *
   * @param address one that a letter can be sent to
   */
  @Transactional
  public Invited handle(String name, String address, Language language, Actor by) {
    // A button that is pressed twice invites once: the second finds who the first brought in.
    people.lock(address);
    Optional<Person> known = people.withAddress(address);
    StaffMemberId id =
        known.map(Person::id).orElseGet(() -> membership.invite(name, address, language, by));
    boolean worksHere = known.isPresent() && !membership.inviteAgain(id, by);
    Person person = people.find(id).orElseThrow();
    if (worksHere) {
      mail.knownAlready(person, URI.create(site.url(StaffPaths.signIn(person.language()))));
    } else {
      links.forget(id);
      StaffLinks.Link link = links.issue(person, StaffLinks.Purpose.INVITATION);
      mail.invitation(person, link.address(), link.until());
    }
    return new Invited(id, worksHere);
  }
}
