package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.ChangeMembership;

/** What a member says that they accept of the jobs of one pool. */
@Controller
class TermsController {
  private final CandidatePoolPages pages;
  private final ChangeMembership change;

  TermsController(CandidatePoolPages pages, ChangeMembership change) {
    this.pages = pages;
    this.change = change;
  }

  @PostMapping({CandidatePoolPaths.TERMS_EN, CandidatePoolPaths.TERMS_FR})
  ResponseEntity<byte[]> accept(HttpServletRequest request, Membership one) {
    TermsForm form = TermsForm.of(request);
    List<FieldError> errors = form.errors(Words.of(LanguageChoice.of(request)));
    if (!errors.isEmpty()) {
      return pages.one(request, one, HttpStatus.UNPROCESSABLE_CONTENT, errors, form, null);
    }
    Attempt<?, Problem> attempt = change.accept(one.id(), form.terms(), Actor.CANDIDATE);
    return pages.answer(request, one, attempt, "terms", form, null);
  }
}
