package org.vivier.staff.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.GiveRight;
import org.vivier.staff.Person;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What forms of a person's page answer. */
@Component
class PersonAnswers {
  private final PersonFacts facts;
  private final PersonPages pages;
  private final PersonNotices notices;
  private final StaffResponses responses;

  PersonAnswers(
      PersonFacts facts, PersonPages pages, PersonNotices notices, StaffResponses responses) {
    this.facts = facts;
    this.pages = pages;
    this.notices = notices;
    this.responses = responses;
  }

  ResponseEntity<byte[]> done(StaffRequest request, Person person, String word) {
    return responses.done(PeopleSection.of(person.id()).in(request.language()), word);
  }

  ResponseEntity<byte[]> conflict(
      StaffRequest request, Person person, Notice notice, RightForm typed) {
    return again(HttpStatus.CONFLICT, request, person, notice, typed, List.of());
  }

  /** What came of giving a right. */
  ResponseEntity<byte[]> given(
      StaffRequest request, Person person, GiveRight.Outcome outcome, RightForm form) {
    Words words = request.words();
    return switch (outcome) {
      case GIVEN -> done(request, person, "given");
      case HELD_ALREADY -> conflict(request, person, notices.heldAlready(person, words), form);
      case NOBODY -> leftBefore(request, person, form);
      case OVER_ALREADY ->
          wrong(
              request,
              person,
              form,
              List.of(new FieldError("until", words.text("staff.people.error.over"))));
    };
  }

  ResponseEntity<byte[]> leftBefore(StaffRequest request, Person person, RightForm typed) {
    return conflict(request, person, notices.leftBefore(person, request.words()), typed);
  }

  ResponseEntity<byte[]> lastAdministrator(StaffRequest request, Person person) {
    return conflict(
        request, person, notices.lastAdministrator(person, request.words()), RightForm.empty());
  }

  ResponseEntity<byte[]> wrong(
      StaffRequest request, Person person, RightForm typed, List<FieldError> errors) {
    return again(HttpStatus.UNPROCESSABLE_CONTENT, request, person, null, typed, errors);
  }

  /** The page as it is now, with what was typed. */
  private ResponseEntity<byte[]> again(
      HttpStatus status,
      StaffRequest request,
      Person person,
      @Nullable Notice notice,
      RightForm typed,
      List<FieldError> errors) {
    Person now = facts.find(person.id().toString()).orElse(person);
    return responses.of(
        status, PersonController.TEMPLATE, pages.page(request, now, notice, typed, errors));
  }
}
