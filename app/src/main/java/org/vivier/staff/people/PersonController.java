package org.vivier.staff.people;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One person: what they may do where and why, and what they lost. */
@Controller
class PersonController {
  static final String ENGLISH = StaffPaths.EN + "/people/{person}";
  static final String FRENCH = StaffPaths.FR + "/personnes/{person}";
  static final String TEMPLATE = "staff/person";

  private final PersonFacts facts;
  private final PersonPages pages;
  private final PersonNotices notices;
  private final StaffResponses responses;

  PersonController(
      PersonFacts facts, PersonPages pages, PersonNotices notices, StaffResponses responses) {
    this.facts = facts;
    this.pages = pages;
    this.notices = notices;
    this.responses = responses;
  }

  @Requires(act = Act.SEE_PEOPLE)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(@PathVariable String person, StaffRequest request) {
    Words words = request.words();
    RightForm typed =
        LanguageSwitch.among(request.http()) || request.rejected()
            ? RightForm.of(request)
            : RightForm.empty();
    return facts
        .find(person)
        .map(found ->
            responses.ok(
                TEMPLATE,
                pages.page(
                    request, found, notices.afterwards(request, found, words), typed, List.of())))
        .orElseThrow(StaffResponses::missing);
  }
}
