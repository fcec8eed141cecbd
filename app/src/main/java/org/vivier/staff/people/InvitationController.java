package org.vivier.staff.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;
import org.vivier.staff.signin.InvitePerson;

/** Invites somebody; then their page is there to give them a role. */
@Controller
class InvitationController {
  private static final String ENGLISH = StaffPaths.EN + "/invitation";
  private static final String FRENCH = StaffPaths.FR + "/invitation";
  private static final int NAME = 200;

  private final InvitePerson invite;
  private final StaffFrames frames;
  private final StaffResponses responses;

  InvitationController(InvitePerson invite, StaffFrames frames, StaffResponses responses) {
    this.invite = invite;
    this.frames = frames;
    this.responses = responses;
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    return page(HttpStatus.OK, request, List.of());
  }

  @Requires(act = Act.CHANGE_PEOPLE)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> invite(StaffRequest request) {
    Words words = request.words();
    String name = typed(request, "name");
    Optional<EmailAddress> email = EmailAddress.of(typed(request, "email"));
    List<FieldError> errors = new ArrayList<>();
    if (name.isBlank() || name.length() > NAME) {
      errors.add(new FieldError("name", words.text("staff.invite.error.name", NAME)));
    }
    if (email.isEmpty()) {
      errors.add(new FieldError("email", words.text("staff.invite.error.email")));
    }
    if (!errors.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_CONTENT, request, errors);
    }
    var invited =
        invite.handle(name, email.orElseThrow().shown(), language(request, words), request.actor());
    return responses.done(
        PeopleSection.of(invited.person()).in(words.language()),
        invited.worksHere() ? "works-here" : "invited");
  }

  private static Language language(StaffRequest request, Words words) {
    return Language.ofTag(typed(request, "language")).orElse(words.language());
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, StaffRequest request, List<FieldError> errors) {
    Words words = request.words();
    var frame =
        frames
            .of(request, PeopleSection.INVITATION, words.text("staff.invite.title"))
            .under(
                List.of(
                    new Crumb(
                        words.text("staff.people.title"),
                        PeopleSection.ADDRESSES.in(words.language()))));
    List<Choice> languages =
        Stream.of(Language.values())
            .map(one ->
                new Choice(
                    one.tag(),
                    words.text("staff.invite.language." + one.tag()),
                    null,
                    one == language(request, words)))
            .toList();
    return responses.of(
        status,
        "staff/invitation",
        new InvitationPage(
            frame, typed(request, "name"), typed(request, "email"), languages, errors));
  }

  private static String typed(StaffRequest request, String name) {
    @Nullable String value = request.http().getParameter(name);
    return value == null ? "" : value.strip();
  }
}
