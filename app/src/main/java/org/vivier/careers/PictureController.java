package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.platform.web.PageOffer;
import org.vivier.platform.web.RenderedPage;
import org.vivier.postings.pictures.Pictures;

/** The pictures that postings show. */
@Controller
class PictureController {
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{64})-([1-9][0-9]{0,4})\\.(?:jpg|png)");

  private final Pictures pictures;
  private final PageOffer offer;

  PictureController(Pictures pictures, PageOffer offer) {
    this.pictures = pictures;
    this.offer = offer;
  }

  @GetMapping("/pictures/{name}")
  void picture(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean answered =
        offer.answerIfThere("/pictures/" + name, () -> find(name), request, response);
    if (!answered) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<RenderedPage> find(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? pictures
            .content(parts.group(1), Integer.parseInt(parts.group(2)))
            .filter(found -> found.size().path().endsWith(name))
            .map(found ->
                RenderedPage.of(
                    found.size().mediaType(), found.bytes(), RenderedPage.FOR_A_YEAR, Instant.MAX))
        : Optional.empty();
  }
}
