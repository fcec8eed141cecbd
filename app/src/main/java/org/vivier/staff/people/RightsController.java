package org.vivier.staff.people;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.staff.Act;
import org.vivier.staff.GiveRight;
import org.vivier.staff.GivenRight;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.Person;
import org.vivier.staff.Requires;
import org.vivier.staff.page.NamedScope;
import org.vivier.staff.page.ScopeWords;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/**
 * Gives rights. The form goes to the address of its page, so that it can come along to the other
 * language.
 */
@Controller
class RightsController {
  private final PersonFacts facts;
  private final GiveRight give;
  private final PersonAnswers answers;
  private final ScopeWords scopes;
  private final OrganizationZone zone;
  private final Clock clock;

  RightsController(
      PersonFacts facts,
      GiveRight give,
      PersonAnswers answers,
      ScopeWords scopes,
      OrganizationZone zone,
      Clock clock) {
    this.facts = facts;
    this.give = give;
    this.answers = answers;
    this.scopes = scopes;
    this.zone = zone;
    this.clock = clock;
  }

  @Requires(act = Act.CHANGE_RIGHTS)
  @NeedsFreshProof
  @PostMapping({PersonController.ENGLISH, PersonController.FRENCH})
  ResponseEntity<byte[]> give(Person person, StaffRequest request) {
    RightForm form = RightForm.of(request);
    List<NamedScope> choice = scopes.all(request.language());
    List<FieldError> errors = form.errors(choice, zone, clock.instant(), request.words());
    if (!errors.isEmpty()) {
      return answers.wrong(request, person, form, errors);
    }
    GiveRight.Outcome outcome =
        give.handle(
            person.id(),
            form.chosenRole().orElseThrow(),
            form.scope(choice),
            form.until(zone),
            request.actor());
    return answers.given(request, person, outcome, form);
  }

  /** Gives again what was just taken. */
  @Requires(act = Act.CHANGE_RIGHTS)
  @NeedsFreshProof
  @PostMapping({
    PersonController.ENGLISH + "/rights/{right}/again",
    PersonController.FRENCH + "/droits/{right}/retour"
  })
  ResponseEntity<byte[]> giveAgain(
      Person person, @PathVariable String right, StaffRequest request) {
    GivenRight old = facts.right(person.id(), right).orElseThrow(StaffResponses::missing);
    GiveRight.Outcome outcome =
        give.handle(person.id(), old.role(), old.scope(), old.until(), request.actor());
    return answers.given(request, person, outcome, RightForm.empty());
  }
}
