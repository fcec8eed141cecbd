package org.vivier.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMail;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffState;

/**
 * Looks into one request for a link. Anybody can type anybody's address: so many letters go to one,
 * and not more. Who reads them isn't locked out by that, because each of them opens.
 */
@Component
public class AnswerLinkRequest {
  private static final int HOURLY = 5;
  private static final int DAILY = 15;

  private enum Limit {
    LINKS_TO_ADDRESS
  }

  private final JdbcClient jdbc;
  private final StaffMembers people;
  private final StaffLinks links;
  private final StaffMail mail;
  private final SecurityEvents security;
  private final Clock clock;

  AnswerLinkRequest(
      JdbcClient jdbc,
      StaffMembers people,
      StaffLinks links,
      StaffMail mail,
      SecurityEvents security,
      Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.links = links;
    this.mail = mail;
    this.security = security;
    this.clock = clock;
  }

  /** Sends a letter if somebody has the address; nothing when it was looked into before. */
  @Transactional
  public void handle(UUID request) {
    take(request)
        .flatMap(people::withIndex)
        .filter(person -> person.state() != StaffState.LEFT)
        .filter(this::mayHaveOneMore)
        .ifPresent(this::send);
  }

  /** Those that wait, the oldest first. */
  public List<UUID> waiting() {
    return jdbc.sql("select id from staff_link_request order by asked_at, id")
        .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
        .list();
  }

  private Optional<byte[]> take(UUID request) {
    return jdbc.sql("delete from staff_link_request where id = :id returning email_index")
        .param("id", request)
        .query((row, n) -> row.getBytes("email_index"))
        .optional();
  }

  private boolean mayHaveOneMore(Person person) {
    // One at a time for each, or five letters could become fifty.
    people.lock(person.id());
    Instant now = clock.instant();
    boolean may =
        made(person, now.minus(Duration.ofHours(1))) < HOURLY
            && made(person, now.minus(Duration.ofDays(1))) < DAILY;
    if (!may) {
      security.record(SecurityEvent.LIMIT_REACHED, Detail.of("limit", Limit.LINKS_TO_ADDRESS));
    }
    return may;
  }

  private long made(Person person, Instant since) {
    return links.madeFor(person.id(), purpose(person), since);
  }

  private static StaffLinks.Purpose purpose(Person person) {
    return person.state() == StaffState.INVITED
        ? StaffLinks.Purpose.INVITATION
        : StaffLinks.Purpose.SIGN_IN;
  }

  private void send(Person person) {
    StaffLinks.Link link = links.issue(person, purpose(person));
    switch (purpose(person)) {
      case INVITATION -> mail.invitation(person, link.address(), link.until());
      case SIGN_IN -> mail.signIn(person, link.address(), link.until());
    }
  }
}
