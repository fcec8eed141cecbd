package org.vivier.staff.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.staff.Act;
import org.vivier.staff.Person;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One person: what they may do where and why, and what they lost. */
@Controller
class PersonController {
  static final String ENGLISH = StaffPaths.EN + "/people/{person}";
  static final String FRENCH = StaffPaths.FR + "/personnes/{person}";
  static final String TEMPLATE = "staff/person";

  private final PersonPages pages;
  private final PersonNotices notices;
  private final StaffResponses responses;

  PersonController(PersonPages pages, PersonNotices notices, StaffResponses responses) {
    this.pages = pages;
    this.notices = notices;
    this.responses = responses;
  }

  @Requires(act = Act.SEE_PEOPLE)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Person person, StaffRequest request) {
    RightForm typed = request.shownAgain() ? RightForm.of(request) : RightForm.empty();
    @Nullable Notice notice = notices.afterwards(request, person, request.words());
    return responses.ok(TEMPLATE, pages.page(request, person, notice, typed, List.of()));
  }
}
