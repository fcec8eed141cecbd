package org.vivier.staff.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
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

  ResponseEntity<byte[]> done(HttpServletRequest request, Person person, String word) {
    return responses.done(PeopleSection.of(person.id()).in(LanguageChoice.of(request)), word);
  }

  ResponseEntity<byte[]> conflict(
      HttpServletRequest request,
      StaffMember member,
      Person person,
      Notice notice,
      RightForm typed) {
    return again(HttpStatus.CONFLICT, request, member, person, notice, typed, List.of());
  }

  /** The page as it is now, with what was typed. */
  ResponseEntity<byte[]> again(
      HttpStatus status,
      HttpServletRequest request,
      StaffMember member,
      Person person,
      @Nullable Notice notice,
      RightForm typed,
      List<FieldError> errors) {
    Person now = facts.find(person.id().toString()).orElse(person);
    return responses.of(
        status, PersonController.TEMPLATE, pages.page(request, member, now, notice, typed, errors));
  }
}
