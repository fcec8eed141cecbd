package org.vivier.staff.people;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.Act;
import org.vivier.staff.GivenRight;
import org.vivier.staff.LastAdministrator;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.Person;
import org.vivier.staff.Requires;
import org.vivier.staff.TakeRight;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Takes rights. */
@Controller
class TakeRightController {
  private final PersonFacts facts;
  private final TakeRight take;
  private final PersonAnswers answers;
  private final PersonNotices notices;

  TakeRightController(
      PersonFacts facts, TakeRight take, PersonAnswers answers, PersonNotices notices) {
    this.facts = facts;
    this.take = take;
    this.answers = answers;
    this.notices = notices;
  }

  @Requires(act = Act.CHANGE_RIGHTS)
  @NeedsFreshProof
  @PostMapping({
    PersonController.ENGLISH + "/rights/{right}/end",
    PersonController.FRENCH + "/droits/{right}/retrait"
  })
  ResponseEntity<byte[]> take(Person person, @PathVariable String right, StaffRequest request) {
    GivenRight given = facts.right(person.id(), right).orElseThrow(StaffResponses::missing);
    try {
      if (take.handle(given.id(), request.actor())) {
        return answers.done(request, person, "taken");
      }
    } catch (LastAdministrator e) {
      return answers.lastAdministrator(request, person);
    }
    GivenRight now = facts.right(person.id(), right).orElse(given);
    return answers.conflict(
        request, person, notices.takenBefore(now, request.words()), RightForm.empty());
  }
}
