package org.vivier.staff.people;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.Act;
import org.vivier.staff.EndSessions;
import org.vivier.staff.Person;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Ends whatever somebody has open. */
@Controller
class PersonSessionsController {
  private final EndSessions end;
  private final PersonAnswers answers;

  PersonSessionsController(EndSessions end, PersonAnswers answers) {
    this.end = end;
    this.answers = answers;
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @PostMapping({
    PersonController.ENGLISH + "/sessions/end",
    PersonController.FRENCH + "/sessions/fin"
  })
  ResponseEntity<byte[]> end(Person person, StaffRequest request) {
    end.ofPerson(person.id(), EndSessions.Why.ENDED_BY_ADMINISTRATOR, request.actor());
    return answers.done(request, person, "sessions-ended");
  }
}
