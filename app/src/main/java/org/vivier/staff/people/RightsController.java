package org.vivier.staff.people;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
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
  private final PersonNotices notices;
  private final ScopeWords scopes;
  private final OrganizationZone zone;
  private final Clock clock;

  RightsController(
      PersonFacts facts,
      GiveRight give,
      PersonAnswers answers,
      PersonNotices notices,
      ScopeWords scopes,
      OrganizationZone zone,
      Clock clock) {
    this.facts = facts;
    this.give = give;
    this.answers = answers;
    this.notices = notices;
    this.scopes = scopes;
    this.zone = zone;
    this.clock = clock;
  }

  @Requires(act = Act.CHANGE_RIGHTS)
  @NeedsFreshProof
  @PostMapping({PersonController.ENGLISH, PersonController.FRENCH})
  ResponseEntity<byte[]> give(@PathVariable String person, StaffRequest request) {
    return facts
        .find(person)
        .map(found -> give(found, RightForm.of(request), request))
        .orElseThrow(StaffResponses::missing);
  }

  private ResponseEntity<byte[]> give(Person person, RightForm form, StaffRequest request) {
    Words words = request.words();
    List<NamedScope> choice = scopes.all(words.language());
    List<FieldError> errors = form.errors(choice, zone, clock.instant(), words);
    if (!errors.isEmpty()) {
      return answers.again(HttpStatus.UNPROCESSABLE_CONTENT, request, person, null, form, errors);
    }
    return answer(
        give.handle(
            person.id(),
            form.chosenRole().orElseThrow(),
            form.scope(choice),
            form.until(zone),
            request.actor()),
        person,
        form,
        request);
  }

  /** Gives again what was just taken. */
  @Requires(act = Act.CHANGE_RIGHTS)
  @NeedsFreshProof
  @PostMapping({
    PersonController.ENGLISH + "/rights/{right}/again",
    PersonController.FRENCH + "/droits/{right}/retour"
  })
  ResponseEntity<byte[]> giveAgain(
      @PathVariable String person, @PathVariable String right, StaffRequest request) {
    Person found = facts.find(person).orElseThrow(StaffResponses::missing);
    GivenRight old = facts.right(found.id(), right).orElseThrow(StaffResponses::missing);
    return answer(
        give.handle(found.id(), old.role(), old.scope(), old.until(), request.actor()),
        found,
        RightForm.empty(),
        request);
  }

  private ResponseEntity<byte[]> answer(
      GiveRight.Outcome outcome, Person person, RightForm form, StaffRequest request) {
    Words words = request.words();
    return switch (outcome) {
      case GIVEN -> answers.done(request, person, "given");
      case HELD_ALREADY ->
          answers.conflict(request, person, notices.heldAlready(person, words), form);
      case NOBODY -> answers.conflict(request, person, notices.leftBefore(person, words), form);
      case OVER_ALREADY ->
          answers.again(
              HttpStatus.UNPROCESSABLE_CONTENT,
              request,
              person,
              null,
              form,
              List.of(new FieldError("until", words.text("staff.people.error.over"))));
    };
  }
}
