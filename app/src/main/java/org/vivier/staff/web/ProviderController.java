package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.SiteCookie;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.Provider;
import org.vivier.staff.signin.ProviderExchange;
import org.vivier.staff.signin.ProviderSignIn;

/** The way to the organization's own sign-in, and back. */
@Controller
class ProviderController {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);
  private static final SiteCookie LANGUAGE = new SiteCookie("vivier_staff_language");
  private static final String ENGLISH = StaffPaths.EN + "/provider";
  private static final String FRENCH = StaffPaths.FR + "/fournisseur";

  private final Provider provider;
  private final ProviderExchange exchange;
  private final ProviderSignIn signIn;
  private final WantedPage wanted;
  private final StaffPages pages;

  ProviderController(
      Provider provider,
      ProviderExchange exchange,
      ProviderSignIn signIn,
      WantedPage wanted,
      StaffPages pages) {
    this.provider = provider;
    this.exchange = exchange;
    this.signIn = signIn;
    this.wanted = wanted;
    this.pages = pages;
  }

  @ForEveryone
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> begin(HttpServletRequest request, HttpServletResponse response) {
    Language language = new SignInRequest(request).language();
    if (!provider.configured()) {
      return pages.redirect(StaffPaths.signIn(language));
    }
    try {
      URI there = exchange.begin(request, response);
      LANGUAGE.set(request, response, language.tag(), SiteCookie.UNTIL_CLOSED);
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(there).build();
    } catch (RuntimeException e) {
      LOG.warn("The organization's sign-in can't be reached: {}", e.getClass().getSimpleName());
      return failed(language);
    }
  }

  @ForEveryone
  @GetMapping({ENGLISH + "/answer", FRENCH + "/reponse"})
  ResponseEntity<byte[]> answer(HttpServletRequest request, HttpServletResponse response) {
    Language language =
        LANGUAGE.values(request).stream()
            .flatMap(tag -> Language.ofTag(tag).stream())
            .findFirst()
            .orElse(Language.EN);
    boolean signedIn =
        provider.configured()
            && exchange
                .finish(request, response)
                .filter(user -> signIn.handle(user, language, request, response))
                .isPresent();
    return signedIn ? pages.redirect(wanted.next(request, language)) : failed(language);
  }

  private ResponseEntity<byte[]> failed(Language language) {
    return pages.redirect(StaffPaths.signIn(language) + "?done=provider");
  }
}
