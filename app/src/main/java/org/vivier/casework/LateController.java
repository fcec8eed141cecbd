package org.vivier.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.staff.InviteLateApplicant;
import org.vivier.applications.staff.LateInvitationResult;
import org.vivier.applications.staff.LatePermission;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Lets one person apply after closing. Whose address it is, is in no address and no log. */
@Controller
class LateController {
  private static final String ENGLISH = StaffPaths.EN + "/late-applicant";
  private static final String FRENCH = StaffPaths.FR + "/candidature-tardive";

  private final InviteLateApplicant invite;
  private final Postings postings;
  private final StaffFrames frames;
  private final StaffResponses responses;

  LateController(
      InviteLateApplicant invite, Postings postings, StaffFrames frames, StaffResponses responses) {
    this.invite = invite;
    this.postings = postings;
    this.frames = frames;
    this.responses = responses;
  }

  @Requires(act = Act.ALLOW_LATE)
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffRequest request) {
    @Nullable Notice notice =
        request
            .done()
            .filter(word -> word.equals("allowed") || word.equals("begun"))
            .map(word -> Notice.success(request.words().text("casework.late.done." + word)))
            .orElse(null);
    return page(HttpStatus.OK, request, List.of(), notice);
  }

  @Requires(act = Act.ALLOW_LATE)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> allow(StaffRequest request) {
    Words words = request.words();
    LateForm form = LateForm.of(request, words.language());
    List<FieldError> errors = form.errors(words);
    if (!errors.isEmpty()) {
      return wrong(request, errors);
    }
    Optional<PublicPosting> posting = posting(form.slug());
    if (posting.isEmpty()) {
      return wrong(request, "posting", words.text("casework.late.error.unknown"));
    }
    @Nullable Instant until = form.until(posting.get().schedule().zone());
    if (until == null) {
      return wrong(request, "until", words.text("casework.late.error.until"));
    }
    LatePermission permission =
        new LatePermission(until, form.reason(), request.member().name(), request.actor());
    return answer(
        invite.handle(posting.get(), form.email(), form.inLanguage(), permission), request, words);
  }

  private ResponseEntity<byte[]> answer(
      LateInvitationResult invitation, StaffRequest request, Words words) {
    return switch (invitation) {
      case LateInvitationResult.Invited invited ->
          responses.done(
              ApplicationsSection.LATE.in(words.language()), invited.begun() ? "begun" : "allowed");
      case LateInvitationResult.AlreadyApplied(var reference, var state) ->
          page(
              HttpStatus.CONFLICT,
              request,
              List.of(),
              Notice.refused(
                  words.text("casework.late.alreadyApplied"),
                  words.text(
                      "casework.late.alreadyAppliedText",
                      reference,
                      state.forStaff(words.language()))));
      case LateInvitationResult.NoAddress ignored ->
          wrong(request, "email", words.text("casework.late.error.email"));
      case LateInvitationResult.NotLate ignored ->
          wrong(request, "until", words.text("casework.late.error.notLate"));
      case LateInvitationResult.Past ignored ->
          wrong(request, "until", words.text("casework.late.error.past"));
    };
  }

  /** The posting with this last part of its address, in either language, accents or not. */
  private Optional<PublicPosting> posting(String slug) {
    return Stream.concat(
            Stream.of(Language.values())
                .flatMap(language -> postings.address(language, slug).stream()),
            Stream.of(Language.values())
                .flatMap(language -> postings.similarAddress(language, slug).stream()))
        .flatMap(address -> postings.find(address.posting()).stream())
        .findFirst();
  }

  private ResponseEntity<byte[]> wrong(StaffRequest request, String field, String message) {
    return wrong(request, List.of(new FieldError(field, message)));
  }

  private ResponseEntity<byte[]> wrong(StaffRequest request, List<FieldError> errors) {
    return page(HttpStatus.UNPROCESSABLE_CONTENT, request, errors, null);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, StaffRequest request, List<FieldError> errors, @Nullable Notice notice) {
    Words words = request.words();
    LateForm typed = LateForm.of(request, words.language());
    var frame =
        frames
            .of(request, ApplicationsSection.LATE, words.text("casework.late.title"))
            .under(
                List.of(
                    new Crumb(
                        words.text("casework.applications.title"),
                        ApplicationsSection.ADDRESSES.in(words.language()))))
            .saying(notice);
    List<Choice> languages =
        Stream.of(Language.values())
            .map(language ->
                new Choice(
                    language.tag(),
                    words.text("casework.late.language." + language.tag()),
                    null,
                    language.tag().equals(typed.language())))
            .toList();
    return responses.of(status, "casework/late", new LatePage(frame, typed, languages, errors));
  }
}
