package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.PublicAnswer;
import org.vivier.platform.web.Routes;
import org.vivier.postings.FormerPaths;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;

/**
 * Keeps addresses working that were given out before: those of former sites, those with a slash at
 * the end, and those that postings name as their own old ones.
 */
@Controller
class FormerAddresses {
  private static final Pattern LIST = Pattern.compile("/(?:en/)?careers(?:/positions)?");
  private static final Pattern FRENCH_LIST =
      Pattern.compile("/(?:fr/)?(?:carri[eè]res(?:/postes)?|careers(?:/positions)?)");
  private static final Pattern ENGLISH =
      Pattern.compile("/(?:en/)?careers/positions/([^/]+)(/apply)?");
  private static final Pattern FRENCH =
      Pattern.compile("/(?:fr/)?carri[eè]res/post(?:es|itions)/([^/]+)(/postuler)?");
  private static final int MAX_PATH = 1_000;

  private final PositionFinder finder;
  private final Postings postings;

  FormerAddresses(PositionFinder finder, Postings postings) {
    this.finder = finder;
    this.postings = postings;
  }

  @GetMapping("/")
  void root(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept-Language");
    PublicAnswer.mark(response, "no-cache");
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", PostingPaths.list(LanguageChoice.preferred(request)));
  }

  @GetMapping(Routes.WHATEVER_IS_LEFT)
  void anything(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = FormerPaths.normal(request.getRequestURI());
    boolean usable = path.length() <= MAX_PATH && path.indexOf('\0') < 0;
    Redirects.permanent(usable ? target(path) : Optional.empty(), response);
  }

  private Optional<String> target(String path) {
    if (path.equals("/en") || LIST.matcher(path).matches()) {
      return Optional.of(PostingPaths.list(Language.EN));
    }
    if (path.equals("/fr") || FRENCH_LIST.matcher(path).matches()) {
      return Optional.of(PostingPaths.list(Language.FR));
    }
    return position(Language.EN, ENGLISH.matcher(path))
        .or(() -> position(Language.FR, FRENCH.matcher(path)))
        .or(() -> alias(path));
  }

  private Optional<String> position(Language language, Matcher path) {
    if (!path.matches()) {
      return Optional.empty();
    }
    Optional<String> posting = finder.path(language, path.group(1));
    return path.group(2) == null
        ? posting
        : posting.map(found -> PostingPaths.applyBelow(language, found));
  }

  private Optional<String> alias(String path) {
    return postings
        .formerAddress(path)
        .flatMap(former ->
            postings
                .find(former.posting())
                .map(posting ->
                    PostingPaths.position(
                        former.language(), posting.text(former.language()).slug())));
  }
}
