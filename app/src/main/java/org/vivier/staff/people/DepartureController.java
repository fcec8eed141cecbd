package org.vivier.staff.people;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.Act;
import org.vivier.staff.LastAdministrator;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.OffboardStaffMember;
import org.vivier.staff.Person;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Sees somebody off, after saying what ends with it. */
@Controller
class DepartureController {
  private static final String ENGLISH = PersonController.ENGLISH + "/departure";
  private static final String FRENCH = PersonController.FRENCH + "/depart";

  private final OffboardStaffMember seeOff;
  private final PersonPages pages;
  private final PersonAnswers answers;
  private final StaffResponses responses;

  DepartureController(
      OffboardStaffMember seeOff,
      PersonPages pages,
      PersonAnswers answers,
      StaffResponses responses) {
    this.seeOff = seeOff;
    this.pages = pages;
    this.answers = answers;
    this.responses = responses;
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @NeedsFreshProof
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(Person person, StaffRequest request) {
    return responses.ok("staff/departure", pages.departure(request, person));
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @NeedsFreshProof
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> seeOff(Person person, StaffRequest request) {
    try {
      return seeOff.handle(person.id(), request.actor())
          ? answers.done(request, person, "left")
          : answers.leftBefore(request, person, RightForm.empty());
    } catch (LastAdministrator e) {
      return answers.lastAdministrator(request, person);
    }
  }
}
