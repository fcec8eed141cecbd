package org.vivier.staff.tryout;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.staff.AddSampleStaff;
import org.vivier.staff.GiveRight;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffState;
import org.vivier.vault.EmailIndex;

/** The invented people in the database. */
@Component
public class SampleStaff {
  private final JdbcClient jdbc;
  private final EmailIndex emails;
  private final StaffMembers people;
  private final AddSampleStaff takeIn;
  private final GiveRight giveRight;

  SampleStaff(
      JdbcClient jdbc,
      EmailIndex emails,
      StaffMembers people,
      AddSampleStaff takeIn,
      GiveRight giveRight) {
    this.jdbc = jdbc;
    this.emails = emails;
    this.people = people;
    this.takeIn = takeIn;
    this.giveRight = giveRight;
  }

  /** Whoever isn't there yet comes; what the others may do meanwhile stays as it is. */
  @Transactional
  public void takeIn() {
    for (SamplePerson one : SamplePerson.values()) {
      if (people.withAddress(one.address()).isEmpty()) {
        StaffMemberId id =
            takeIn.handle(one.person(), one.address(), one.language(), Actor.PROGRAM);
        giveRight.handle(id, one.role(), null, null, Actor.PROGRAM);
      }
    }
  }

  /** This one, unless somebody has seen them off. */
  public Optional<Person> find(SamplePerson one) {
    return people.withAddress(one.address()).filter(found -> found.state() == StaffState.ACTIVE);
  }

  /** Whether somebody works here, or did, who isn't invented. */
  boolean areNotAlone() {
    byte[][] known =
        Stream.of(SamplePerson.values())
            .map(one -> emails.of(one.address()))
            .toArray(byte[][]::new);
    return jdbc.sql("select exists (select from staff_member where not email_index = any(:known))")
        .param("known", known)
        .query(Boolean.class)
        .single();
  }
}
