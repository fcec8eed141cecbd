package org.vivier.portal.signin;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationPaths;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;

/** Makes the pages on which a letter's link is used with a button. */
@Component
class ButtonPages {
  private final LinkJobs jobs;
  private final CandidateResponses responses;

  ButtonPages(LinkJobs jobs, CandidateResponses responses) {
    this.jobs = jobs;
    this.responses = responses;
  }

  /** Opens the candidate's page. */
  ResponseEntity<byte[]> mine(CandidateRequest request, String token) {
    return page(
        request,
        token,
        "portal.mine.linkTitle",
        language -> ApplicationPaths.mine(language, token),
        "portal.mine.linkText",
        "portal.back.use",
        "portal.back.shared");
  }

  /** Confirms an e-mail address. */
  ResponseEntity<byte[]> confirmation(CandidateRequest request, String token) {
    return page(
        request,
        token,
        "portal.mine.confirmTitle",
        language -> ApplicationPaths.confirmEmail(language, token),
        "portal.mine.confirmText",
        "portal.mine.confirmButton",
        "portal.mine.confirmHint");
  }

  private ResponseEntity<byte[]> page(
      CandidateRequest request,
      String token,
      String title,
      Function<Language, String> path,
      String text,
      String button,
      String hint) {
    Language language = request.language();
    Words words = request.words();
    ButtonPage page =
        new ButtonPage(
            responses.frame(
                language,
                words.text(title),
                words.text("portal.mine.description"),
                path.apply(language),
                path.apply(language.other())),
            request.token(),
            jobs.of(token, language).orElse(null),
            words.text(text),
            words.text(button),
            words.text(hint),
            request.rejected());
    return responses.page(request.status(), "button", page);
  }
}
