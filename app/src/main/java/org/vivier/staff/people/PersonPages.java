package org.vivier.staff.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.GivenRight;
import org.vivier.staff.Person;
import org.vivier.staff.Role;
import org.vivier.staff.StaffSession;
import org.vivier.staff.page.NamedScope;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.people.PersonPage.GiveRightForm;

/** Makes the pages about one person. */
@Component
class PersonPages {
  private final StaffFrames frames;
  private final PersonFacts facts;
  private final RightWords rightWords;
  private final Clock clock;

  PersonPages(StaffFrames frames, PersonFacts facts, RightWords rightWords, Clock clock) {
    this.frames = frames;
    this.facts = facts;
    this.rightWords = rightWords;
    this.clock = clock;
  }

  /** The page of this person, with something to say, and with what was typed. */
  PersonPage page(
      StaffRequest request,
      Person person,
      @Nullable Notice notice,
      RightForm typed,
      List<FieldError> errors) {
    Words words = request.words();
    Instant now = clock.instant();
    List<GivenRight> rights = facts.rights(person.id());
    RightWords.ForPage told = rightWords.forPage(rights, words);
    List<StaffSession> sessions = facts.sessions(person.id());
    return new PersonPage(
        frames
            .of(request, PeopleSection.of(person.id()), person.name())
            .under(List.of(people(words)))
            .saying(notice),
        person,
        words.text("staff.state." + person.state().code()),
        since(person, words),
        told.rows(rights.stream().filter(right -> right.holds(now)).toList()),
        told.rows(rights.stream().filter(right -> right.endedBefore(now) != null).toList()),
        facts.recusals(person.id()).stream().map(told::where).toList(),
        sessions.size(),
        sessions.isEmpty() ? null : rightWords.moment(sessions.getFirst().seenAt(), words),
        request.member().may(Act.CHANGE_RIGHTS) ? form(typed, errors, told.scopes(), words) : null,
        request.member().may(Act.CHANGE_PEOPLE));
  }

  /** Asks before this person is seen off. */
  DeparturePage departure(StaffRequest request, Person person) {
    Words words = request.words();
    String back = PeopleSection.of(person.id()).in(words.language());
    Instant now = clock.instant();
    long rights = facts.rights(person.id()).stream().filter(right -> right.holds(now)).count();
    return new DeparturePage(
        frames
            .of(
                request,
                PeopleSection.departure(person.id()),
                words.text("staff.departure.title", person.name()))
            .under(List.of(people(words), new Crumb(person.name(), back))),
        person,
        words.text("staff.departure.consequences", rights, facts.sessions(person.id()).size()),
        back);
  }

  /** Where there is no person yet. */
  InvitationPage invitation(StaffRequest request, InvitationForm form, List<FieldError> errors) {
    Words words = request.words();
    return new InvitationPage(
        frames
            .of(request, PeopleSection.INVITATION, words.text("staff.invite.title"))
            .under(List.of(people(words))),
        form.name(),
        form.email(),
        Stream.of(Language.values())
            .map(one ->
                new Choice(
                    one.tag(),
                    words.text("staff.invite.language." + one.tag()),
                    null,
                    one == form.language()))
            .toList(),
        errors);
  }

  private static Crumb people(Words words) {
    return new Crumb(
        words.text("staff.people.title"), PeopleSection.ADDRESSES.in(words.language()));
  }

  private Moment since(Person person, Words words) {
    Instant at =
        switch (person.state()) {
          case INVITED -> person.invitedAt();
          case ACTIVE -> Objects.requireNonNullElse(person.joinedAt(), person.invitedAt());
          case LEFT -> Objects.requireNonNullElse(person.leftAt(), person.invitedAt());
        };
    return rightWords.moment(at, words);
  }

  private static GiveRightForm form(
      RightForm typed, List<FieldError> errors, List<NamedScope> named, Words words) {
    return new GiveRightForm(
        typed,
        Stream.of(Role.values())
            .map(role ->
                new Choice(
                    role.code(),
                    RightWords.role(role, words),
                    words.text("staff.role." + role.code() + ".hint"),
                    role.code().equals(typed.role())))
            .toList(),
        Stream.concat(
                Stream.of(
                    new Choice(
                        "", words.text("staff.scope.organization"), null, typed.where().isEmpty())),
                named.stream()
                    .map(scope ->
                        new Choice(
                            scope.scope().toString(),
                            scope.name(),
                            null,
                            scope.scope().toString().equals(typed.where()))))
            .toList(),
        errors);
  }
}
