package org.vivier.staff.people;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.EmailAddress;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;
import org.vivier.staff.signin.InvitePerson;

/** Invites somebody; then their page is there to give them a role. */
@Controller
class InvitationController {
  private static final String ENGLISH = StaffPaths.EN + "/invitation";
  private static final String FRENCH = StaffPaths.FR + "/invitation";

  private final InvitePerson invite;
  private final PersonPages pages;
  private final StaffResponses responses;

  InvitationController(InvitePerson invite, PersonPages pages, StaffResponses responses) {
    this.invite = invite;
    this.pages = pages;
    this.responses = responses;
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    return page(HttpStatus.OK, request, InvitationForm.of(request), List.of());
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> invite(StaffRequest request) {
    InvitationForm form = InvitationForm.of(request);
    List<FieldError> errors = form.errors(request.words());
    if (!errors.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_CONTENT, request, form, errors);
    }
    String email = EmailAddress.of(form.email()).orElseThrow().shown();
    var invited = invite.handle(form.name(), email, form.language(), request.actor());
    return responses.done(
        PeopleSection.of(invited.person()).in(request.language()),
        invited.worksHere() ? "works-here" : "invited");
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, StaffRequest request, InvitationForm form, List<FieldError> errors) {
    return responses.of(status, "staff/invitation", pages.invitation(request, form, errors));
  }
}
