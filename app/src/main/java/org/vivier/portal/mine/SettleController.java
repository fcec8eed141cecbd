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
import org.vivier.applications.submission.SettleApplications;
import org.vivier.applications.submission.SettleApplications.Choice;
import org.vivier.applications.submission.SettleApplications.One;
import org.vivier.applications.submission.SettleApplications.Several;
import org.vivier.platform.page.FieldError;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Visit;

/** Takes from the owner of an address, by a letter's link, which application counts. */
@Controller
class SettleController {
  private static final String ENGLISH = "/en/my/{token}/several";
  private static final String FRENCH = "/fr/ma/{token}/plusieurs";

  private final SettleApplications settle;
  private final SettlePages pages;
  private final Desk desk;

  SettleController(SettleApplications settle, SettlePages pages, Desk desk) {
    this.settle = settle;
    this.pages = pages;
    this.desk = desk;
  }

  /** Looking changes nothing: mail scanners look first. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(Visit visit, @PathVariable String token) {
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return settle
        .look(token)
        .map(several -> pages.of(status, visit, token, several, List.of()))
        .orElseGet(() -> onwards(visit, token));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> settle(Visit visit, @PathVariable String token) {
    Optional<Several> several = settle.look(token);
    if (several.isEmpty()) {
      return onwards(visit, token);
    }
    Map<String, Choice> choices = new HashMap<>();
    several
        .get()
        .all()
        .forEach(one -> choice(visit, one).ifPresent(said -> choices.put(one.reference(), said)));
    List<FieldError> errors = errors(visit, several.get(), choices);
    if (!errors.isEmpty()) {
      return pages.of(HttpStatus.UNPROCESSABLE_CONTENT, visit, token, several.get(), errors);
    }
    settle.handle(token, choices);
    // The link to what is not theirs has just ended.
    return choices.get(several.get().letter().reference()) == Choice.NOT_MINE
        ? desk.redirect(MinePaths.all(visit.language()) + "?done=" + Done.SETTLED.code())
        : onwards(visit, token);
  }

  private static Optional<Choice> choice(Visit visit, One one) {
    String typed = visit.typed(SettlePages.field(one));
    return Arrays.stream(Choice.values())
        .filter(choice -> SettlePages.code(choice).equals(typed))
        .findFirst();
  }

  private static List<FieldError> errors(
      Visit visit, Several several, Map<String, Choice> choices) {
    List<FieldError> errors = new ArrayList<>();
    boolean counts = false;
    for (One one : several.all()) {
      Choice said = choices.get(one.reference());
      if (said == null) {
        errors.add(error(visit, one, "portal.settle.missing"));
      } else if (said == Choice.COUNTS && counts) {
        errors.add(error(visit, one, "portal.settle.onlyOne"));
      }
      counts |= said == Choice.COUNTS;
    }
    return errors;
  }

  private static FieldError error(Visit visit, One one, String key) {
    return new FieldError(SettlePages.field(one), visit.words().text(key, one.reference()));
  }

  /** To the application of the letter, or to where it says that the link leads nowhere. */
  private ResponseEntity<byte[]> onwards(Visit visit, String token) {
    return desk.redirect(ApplicationPaths.mine(visit.language(), token));
  }
}
