package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.page.Site;
import org.vivier.platform.web.PageOffer;
import org.vivier.platform.web.RenderedPage;

/** Whom to tell about a hole in this site (RFC 9116), where the operator has named somebody. */
@Controller
class SecurityTextController {
  private static final String PATH = "/.well-known/security.txt";

  /** Who reads it later must ask again: a contact that nobody renews is worse than none. */
  private static final Duration HOLDS = Duration.ofDays(90);

  private final Optional<String> contact;
  private final Site site;
  private final PageOffer offer;
  private final Clock clock;

  SecurityTextController(
      @Value("${vivier.organization.security-contact:}") String contact,
      Site site,
      PageOffer offer,
      Clock clock) {
    this.contact = uri(contact.strip());
    this.site = site;
    this.offer = offer;
    this.clock = clock;
  }

  @GetMapping(PATH)
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!offer.answerIfThere(PATH, () -> contact.map(this::text), request, response)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private RenderedPage text(String uri) {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    String text =
        """
        Contact: %s
        Expires: %s
        Preferred-Languages: en, fr
        Canonical: %s
        """
            .formatted(uri, today.plus(HOLDS), site.url(PATH));
    return RenderedPage.of(
        "text/plain;charset=UTF-8",
        RenderedPage.utf8(text),
        RenderedPage.REVALIDATE,
        today.plus(Duration.ofDays(1)));
  }

  /** An address of mail is enough; everything else must say what it is. */
  private static Optional<String> uri(String contact) {
    if (contact.isEmpty()) {
      return Optional.empty();
    }
    if (!contact.matches("(?:mailto:|https://|tel:)\\S+|[^\\s:]+@[^\\s:]+")) {
      throw new IllegalArgumentException(
          "vivier.organization.security-contact is neither an e-mail address nor a https: or tel:"
              + " address");
    }
    return Optional.of(contact.contains(":") ? contact : "mailto:" + contact);
  }
}
