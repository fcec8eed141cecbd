package org.vivier.staff.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
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
  ResponseEntity<byte[]> show(
      @PathVariable String person, StaffMember member, HttpServletRequest request) {
    Words words = Words.of(LanguageChoice.of(request));
    RightForm typed =
        LanguageSwitch.among(request) || RejectedForms.among(request)
            ? RightForm.of(request)
            : RightForm.empty();
    return facts
        .find(person)
        .map(found ->
            responses.ok(
                TEMPLATE,
                pages.page(
                    request,
                    member,
                    found,
                    notices.afterwards(request, member, found, words),
                    typed,
                    List.of())))
        .orElseThrow(StaffResponses::missing);
  }
}
