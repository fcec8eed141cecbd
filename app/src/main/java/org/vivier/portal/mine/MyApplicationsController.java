package org.vivier.portal.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.signin.SignInPages;

/** All applications of a browser; one that knows none can ask for a code. */
@Controller
class MyApplicationsController {
  private static final String ENGLISH = "/en/my-applications";
  private static final String FRENCH = "/fr/mes-candidatures";

  private final Drafts drafts;
  private final DeviceCookie cookie;
  private final MyApplicationsPages pages;
  private final SignInPages signIn;
  private final CandidateResponses responses;

  MyApplicationsController(
      Drafts drafts,
      DeviceCookie cookie,
      MyApplicationsPages pages,
      SignInPages signIn,
      CandidateResponses responses) {
    this.drafts = drafts;
    this.cookie = cookie;
    this.pages = pages;
    this.signIn = signIn;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request) {
    List<Draft> all = drafts.all(request);
    return all.isEmpty()
        ? signIn.ask(request, HttpStatus.OK, "", null)
        : responses.page(HttpStatus.OK, "mine", pages.of(request, all));
  }

  @PostMapping({ENGLISH + "/sign-out", FRENCH + "/deconnexion"})
  ResponseEntity<byte[]> signOut(CandidateRequest request, HttpServletResponse response) {
    cookie.forget(request.http(), response);
    return responses.redirect(MyApplicationPaths.all(request.language(), FlashMessage.SIGNED_OUT));
  }

  /** A form without a valid token arrives here as well. */
  @GetMapping({ENGLISH + "/sign-out", FRENCH + "/deconnexion"})
  ResponseEntity<byte[]> backToAll(CandidateRequest request) {
    return responses.redirect(MyApplicationPaths.all(request.language()));
  }
}
