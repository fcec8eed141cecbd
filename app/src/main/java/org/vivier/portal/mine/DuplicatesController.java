package org.vivier.portal.mine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.vivier.applications.submission.ResolveDuplicates.One;
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
    HttpStatus status = request.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return settle
        .look(token)
        .map(several -> pages.of(status, request, token, several, List.of()))
        .orElseGet(() -> onwards(request, token));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> settle(CandidateRequest request, @PathVariable String token) {
    Optional<Several> several = settle.look(token);
    if (several.isEmpty()) {
      return onwards(request, token);
    }
    Map<String, Choice> choices = new HashMap<>();
    several
        .get()
        .all()
        .forEach(one -> choice(request, one).ifPresent(said -> choices.put(one.reference(), said)));
    List<FieldError> errors = errors(request, several.get(), choices);
    if (!errors.isEmpty()) {
      return pages.of(HttpStatus.UNPROCESSABLE_CONTENT, request, token, several.get(), errors);
    }
    settle.handle(token, choices);
    // The link to what is not theirs has just ended.
    return choices.get(several.get().letter().reference()) == Choice.NOT_MINE
        ? responses.redirect(
            MyApplicationPaths.all(request.language()) + "?done=" + FlashMessage.SETTLED.code())
        : onwards(request, token);
  }

  private static Optional<Choice> choice(CandidateRequest request, One one) {
    String typed = request.typed(DuplicatesPages.field(one));
    return Arrays.stream(Choice.values())
        .filter(choice -> DuplicatesPages.code(choice).equals(typed))
        .findFirst();
  }

  private static List<FieldError> errors(
      CandidateRequest request, Several several, Map<String, Choice> choices) {
    List<FieldError> errors = new ArrayList<>();
    boolean counts = false;
    for (One one : several.all()) {
      Choice said = choices.get(one.reference());
      if (said == null) {
        errors.add(error(request, one, "portal.settle.missing"));
      } else if (said == Choice.COUNTS && counts) {
        errors.add(error(request, one, "portal.settle.onlyOne"));
      }
      counts |= said == Choice.COUNTS;
    }
    return errors;
  }

  private static FieldError error(CandidateRequest request, One one, String key) {
    return new FieldError(DuplicatesPages.field(one), request.words().text(key, one.reference()));
  }

  /** To the application of the letter, or to where it says that the link leads nowhere. */
  private ResponseEntity<byte[]> onwards(CandidateRequest request, String token) {
    return responses.redirect(ApplicationPaths.mine(request.language(), token));
  }
}
