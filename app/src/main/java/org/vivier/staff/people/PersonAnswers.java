package org.vivier.staff.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.Person;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What forms of a person's page answer. */
@Component
class PersonAnswers {
  private final PersonFacts facts;
  private final PersonPages pages;
  private final StaffResponses responses;

  PersonAnswers(PersonFacts facts, PersonPages pages, StaffResponses responses) {
    this.facts = facts;
    this.pages = pages;
    this.responses = responses;
  }

  ResponseEntity<byte[]> done(StaffRequest request, Person person, String word) {
    return responses.done(PeopleSection.of(person.id()).in(request.language()), word);
  }

  ResponseEntity<byte[]> conflict(
      StaffRequest request, Person person, Notice notice, RightForm typed) {
    return again(HttpStatus.CONFLICT, request, person, notice, typed, List.of());
  }

  /** The page as it is now, with what was typed. */
  ResponseEntity<byte[]> again(
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
