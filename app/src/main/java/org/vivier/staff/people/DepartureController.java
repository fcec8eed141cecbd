package org.vivier.staff.people;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.LastAdministrator;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.OffboardStaffMember;
import org.vivier.staff.Person;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Sees somebody off, after saying what ends with it. */
@Controller
class DepartureController {
  private static final String ENGLISH = PersonController.ENGLISH + "/departure";
  private static final String FRENCH = PersonController.FRENCH + "/depart";

  private final PersonFacts facts;
  private final OffboardStaffMember seeOff;
  private final PersonAnswers answers;
  private final PersonNotices notices;
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final Clock clock;

  DepartureController(
      PersonFacts facts,
      OffboardStaffMember seeOff,
      PersonAnswers answers,
      PersonNotices notices,
      StaffFrames frames,
      StaffResponses responses,
      Clock clock) {
    this.facts = facts;
    this.seeOff = seeOff;
    this.answers = answers;
    this.notices = notices;
    this.frames = frames;
    this.responses = responses;
    this.clock = clock;
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @NeedsFreshProof
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(@PathVariable String person, StaffRequest request) {
    return facts
        .find(person)
        .map(found -> responses.ok("staff/departure", page(found, request)))
        .orElseThrow(StaffResponses::missing);
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @NeedsFreshProof
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> seeOff(@PathVariable String person, StaffRequest request) {
    return facts
        .find(person)
        .map(found -> seeOff(found, request))
        .orElseThrow(StaffResponses::missing);
  }

  private ResponseEntity<byte[]> seeOff(Person person, StaffRequest request) {
    Words words = request.words();
    try {
      return seeOff.handle(person.id(), request.actor())
          ? answers.done(request, person, "left")
          : answers.conflict(request, person, notices.leftBefore(person, words), RightForm.empty());
    } catch (LastAdministrator e) {
      return answers.conflict(
          request, person, notices.lastAdministrator(person, words), RightForm.empty());
    }
  }

  private DeparturePage page(Person person, StaffRequest request) {
    Words words = request.words();
    String back = PeopleSection.of(person.id()).in(words.language());
    var now = clock.instant();
    long rights = facts.rights(person.id()).stream().filter(right -> right.holds(now)).count();
    return new DeparturePage(
        frames
            .of(
                request,
                PeopleSection.departure(person.id()),
                words.text("staff.departure.title", person.name()))
            .under(
                List.of(
                    new Crumb(
                        words.text("staff.people.title"),
                        PeopleSection.ADDRESSES.in(words.language())),
                    new Crumb(person.name(), back))),
        person,
        words.text("staff.departure.consequences", rights, facts.sessions(person.id()).size()),
        back);
  }
}
