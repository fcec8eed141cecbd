package org.vivier.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.staff.InviteLateApplicant;
import org.vivier.applications.staff.LateInvitationResult;
import org.vivier.applications.staff.LatePermission;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Lets one person apply after closing. Whose address it is, is in no address and no log. */
@Controller
class LateController {
  private static final String ENGLISH = StaffPaths.EN + "/late-applicant";
  private static final String FRENCH = StaffPaths.FR + "/candidature-tardive";

  private final InviteLateApplicant invite;
  private final Postings postings;
  private final LatePages pages;

  LateController(InviteLateApplicant invite, Postings postings, LatePages pages) {
    this.invite = invite;
    this.postings = postings;
    this.pages = pages;
  }

  @Requires(act = Act.ALLOW_LATE)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    return pages.page(HttpStatus.OK, request, List.of(), null);
  }

  @Requires(act = Act.ALLOW_LATE)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> allow(StaffRequest request) {
    LateForm form = LateForm.of(request);
    List<FieldError> errors = form.errors(request.words());
    if (!errors.isEmpty()) {
      return pages.wrong(request, errors);
    }
    Optional<PublicPosting> posting = form.posting(postings);
    if (posting.isEmpty()) {
      return wrong(request, "posting", "unknown");
    }
    @Nullable Instant until = form.until(posting.get().schedule().zone());
    if (until == null) {
      return wrong(request, "until", "until");
    }
    LatePermission permission =
        new LatePermission(until, form.reason(), request.member().name(), request.actor());
    return answer(
        invite.handle(posting.get(), form.email(), form.inLanguage(), permission), request);
  }

  private ResponseEntity<byte[]> answer(LateInvitationResult invitation, StaffRequest request) {
    return switch (invitation) {
      case LateInvitationResult.Invited invited ->
          pages.done(request, invited.begun() ? "begun" : "allowed");
      case LateInvitationResult.AlreadyApplied(var reference, var state) -> {
        Words words = request.words();
        String text =
            words.text(
                "casework.late.alreadyAppliedText", reference, state.forStaff(words.language()));
        yield pages.page(
            HttpStatus.CONFLICT,
            request,
            List.of(),
            Notice.refused(words.text("casework.late.alreadyApplied"), text));
      }
      case LateInvitationResult.NoAddress ignored -> wrong(request, "email", "email");
      case LateInvitationResult.NotLate ignored -> wrong(request, "until", "notLate");
      case LateInvitationResult.Past ignored -> wrong(request, "until", "past");
    };
  }

  private ResponseEntity<byte[]> wrong(StaffRequest request, String field, String error) {
    String message = request.words().text("casework.late.error." + error);
    return pages.wrong(request, List.of(new FieldError(field, message)));
  }
}
