package org.vivier.portal.mine;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.ApplicationPaths;
import org.vivier.applications.submission.ResolveDuplicates;
import org.vivier.applications.submission.ResolveDuplicates.Choice;
import org.vivier.applications.submission.ResolveDuplicates.Several;
import org.vivier.platform.page.FieldError;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;

/** Takes from the owner of an address, by a letter's link, which application counts. */
@Controller
class DuplicatesController {
  private static final String ENGLISH = "/en/my/{token}/several";
  private static final String FRENCH = "/fr/ma/{token}/plusieurs";

  private final ResolveDuplicates settle;
  private final DuplicatesPages pages;
  private final CandidateResponses responses;

  DuplicatesController(
      ResolveDuplicates settle, DuplicatesPages pages, CandidateResponses responses) {
    this.settle = settle;
    this.pages = pages;
    this.responses = responses;
  }

  /** Looking changes nothing: mail scanners look first. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(CandidateRequest request, @PathVariable String token) {
    return settle
        .look(token)
        .map(several -> pages.of(request.status(), request, token, several, List.of()))
        .orElseGet(() -> onwards(request, token));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> settle(CandidateRequest request, @PathVariable String token) {
    Optional<Several> several = settle.look(token);
    if (several.isEmpty()) {
      return onwards(request, token);
    }
    DuplicatesForm form = DuplicatesForm.of(request, several.get());
    List<FieldError> errors = form.errors(several.get(), request.words());
    if (!errors.isEmpty()) {
      return pages.of(HttpStatus.UNPROCESSABLE_CONTENT, request, token, several.get(), errors);
    }
    settle.handle(token, form.choices());
    // The link to what is not theirs has just ended.
    return form.choices().get(several.get().letter().reference()) == Choice.NOT_MINE
        ? responses.redirect(MyApplicationPaths.all(request.language(), FlashMessage.SETTLED))
        : onwards(request, token);
  }

  /** To the application of the letter, or to where it says that the link leads nowhere. */
  private ResponseEntity<byte[]> onwards(CandidateRequest request, String token) {
    return responses.redirect(ApplicationPaths.mine(request.language(), token));
  }
}
