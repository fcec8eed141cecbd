package org.vivier.portal.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationPaths;
import org.vivier.applications.signin.FollowLink;
import org.vivier.applications.submission.ResolveDuplicates;
import org.vivier.format.Language;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;

/** Leads from a letter to the candidate's page. */
@Controller
class MyApplicationsLinkController {
  private static final String ENGLISH = "/en/my/{token}";
  private static final String FRENCH = "/fr/ma/{token}";

  private static final Set<LinkPurpose> PURPOSES =
      EnumSet.of(LinkPurpose.MINE, LinkPurpose.SIGN_IN);

  private final FollowLink follow;
  private final DeviceCookie cookie;
  private final ResolveDuplicates settle;
  private final SignInPages signIn;
  private final ButtonPages buttons;
  private final CandidateResponses responses;

  MyApplicationsLinkController(
      FollowLink follow,
      DeviceCookie cookie,
      ResolveDuplicates settle,
      SignInPages signIn,
      ButtonPages buttons,
      CandidateResponses responses) {
    this.settle = settle;
    this.follow = follow;
    this.cookie = cookie;
    this.signIn = signIn;
    this.buttons = buttons;
    this.responses = responses;
  }

  /** A browser that followed such a letter goes there at once; any other presses a button first. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(CandidateRequest request, @PathVariable String token) {
    if (purpose(token).isEmpty()) {
      return signIn.spent(request, token);
    }
    if (settle.look(token).isPresent()) {
      return responses.redirect(ApplicationPaths.settle(request.language(), token));
    }
    return request
        .device()
        .flatMap(device -> follow.known(token, device))
        .map(known -> responses.redirect(place(request.language(), known)))
        .orElseGet(() -> buttons.mine(request, token));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> use(
      CandidateRequest request, @PathVariable String token, HttpServletResponse response) {
    Optional<LinkPurpose> purpose = purpose(token);
    if (purpose.isEmpty()) {
      return signIn.spent(request, token);
    }
    return follow
        .handle(token, cookie.renew(request.http(), response))
        .map(application ->
            responses.redirect(
                purpose.get() == LinkPurpose.SIGN_IN
                    ? MyApplicationPaths.all(request.language())
                    : place(request.language(), application)))
        .orElseGet(() -> signIn.spent(request, token));
  }

  private Optional<LinkPurpose> purpose(String token) {
    return follow.look(token).filter(PURPOSES::contains);
  }

  private static String place(Language language, Application application) {
    return application.isDraft()
        ? Step.CHECK.path(language, application.id())
        : MyApplicationPaths.one(language, application.id());
  }
}
