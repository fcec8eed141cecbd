package org.vivier.staff.people;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.Act;
import org.vivier.staff.EndSessions;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Ends whatever somebody has open. */
@Controller
class PersonSessionsController {
  private final PersonFacts facts;
  private final EndSessions end;
  private final PersonAnswers answers;

  PersonSessionsController(PersonFacts facts, EndSessions end, PersonAnswers answers) {
    this.facts = facts;
    this.end = end;
    this.answers = answers;
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @PostMapping({
    PersonController.ENGLISH + "/sessions/end",
    PersonController.FRENCH + "/sessions/fin"
  })
  ResponseEntity<byte[]> end(@PathVariable String person, StaffRequest request) {
    return facts
        .find(person)
        .map(found -> {
          end.ofPerson(found.id(), EndSessions.Why.ENDED_BY_ADMINISTRATOR, request.actor());
          return answers.done(request, found, "sessions-ended");
        })
        .orElseThrow(StaffResponses::missing);
  }
}
