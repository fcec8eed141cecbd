package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.inventory.InventoryPaths;
import org.vivier.pools.inventory.InventoryRows;
import org.vivier.pools.inventory.RenewInventory;

/** The question whether an application is to be kept: looking at it answers nothing. */
@Controller
class InventoryQuestionController {
  private static final String TOKEN = "{token}";

  private final RenewInventory renew;
  private final CandidatePoolResponses responses;

  InventoryQuestionController(RenewInventory renew, CandidatePoolResponses responses) {
    this.renew = renew;
    this.responses = responses;
  }

  /** Changes nothing: programs that look for harmful mail follow links, too. */
  @GetMapping({InventoryPaths.QUESTION_EN + TOKEN, InventoryPaths.QUESTION_FR + TOKEN})
  ResponseEntity<byte[]> look(HttpServletRequest request, @PathVariable String token) {
    Language language = LanguageChoice.of(request);
    InventoryRows.Entry entry = renew.find(token).orElseThrow(OwnMemberships::missing);
    boolean rejected = RejectedForms.among(request);
    return responses.page(
        rejected ? HttpStatus.FORBIDDEN : HttpStatus.OK,
        "inventory",
        new InventoryQuestionPage(
            responses.frame(
                language,
                Words.of(language).text("pools.keep.title"),
                InventoryPaths.question(language, token),
                InventoryPaths.question(language.other(), token)),
            FormToken.of(request),
            Day.of(entry.keepUntil(), language),
            "kept".equals(request.getParameter("done")),
            rejected));
  }

  @PostMapping({InventoryPaths.QUESTION_EN + TOKEN, InventoryPaths.QUESTION_FR + TOKEN})
  ResponseEntity<byte[]> keep(HttpServletRequest request, @PathVariable String token) {
    if (!renew.keep(token)) {
      throw OwnMemberships.missing();
    }
    return responses.redirect(
        InventoryPaths.question(LanguageChoice.of(request), token) + "?done=kept");
  }
}
