package org.vivier.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

/** Every route of the program, spelt in every way that ever got past a cache or a filter. */
class SpellingsIntegrationTest extends MineSite {
  private static final Pattern VARIABLE = Pattern.compile("[{](\\w+)(?::([^/]+))?[}]");

  /** What is everybody's. A route that is new here is private until somebody decides otherwise. */
  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/**",
          "/.well-known/security.txt",
          "/en/careers",
          "/en/careers/feed.atom",
          "/en/careers/feed.json",
          "/en/careers/positions/{slug}",
          "/en/careers/positions/{slug}/calendar.ics",
          "/fr/carrieres",
          "/fr/carrieres/feed.atom",
          "/fr/carrieres/feed.json",
          "/fr/carrieres/postes/{slug}",
          "/fr/carrieres/postes/{slug}/calendrier.ics",
          "/pictures/{name}",
          "/robots.txt",
          "/sitemap.xml");

  private static final Map<String, UnaryOperator<String>> TRICKS =
      Map.ofEntries(
          Map.entry("as it is", path -> path),
          Map.entry("with a query", path -> path + "?x.css"),
          Map.entry("parameter that looks like a stylesheet", path -> path + ";x.css"),
          Map.entry("parameter within", path -> path.replaceFirst("(?<=.)/", ";a=b/")),
          Map.entry("escaped parameter", path -> path + "%3Bx.css"),
          Map.entry("first letter escaped", path -> escaped(path, "(?<=^/)\\w")),
          Map.entry("last letter escaped", path -> escaped(path, "\\w$")),
          Map.entry("every letter escaped", path -> escaped(path, "[a-zA-Z]")),
          Map.entry("every letter escaped twice", path -> escaped(path, "\\w").replace("%", "%25")),
          Map.entry("slash before", path -> "/" + path),
          Map.entry("slashes within", path -> path.replaceFirst("(?<=.)/", "//")),
          Map.entry("slashes escaped", path -> "/" + path.substring(1).replace("/", "%2F")),
          Map.entry("slash after", path -> path + "/"),
          Map.entry("dot after", path -> path + "."),
          Map.entry("escaped dot after", path -> path + "%2e"),
          Map.entry("folder itself", path -> path + "/."),
          Map.entry("folder itself, escaped", path -> path + "/%2e"),
          Map.entry("there and back", path -> "/assets/.." + path),
          Map.entry("there and back, escaped", path -> "/assets/%2e%2e" + path),
          Map.entry("there and back by a parameter", path -> "/assets/..;" + path),
          Map.entry("capitals", path -> path.toUpperCase(Locale.ROOT)),
          Map.entry("archive", path -> path + ".zip"),
          Map.entry("stylesheet", path -> path + ".css"),
          Map.entry("stylesheet below", path -> path + "/x.css"),
          Map.entry("end of text", path -> path + "%00.css"),
          Map.entry("line feed", path -> path + "%0A.css"),
          Map.entry("backslash", path -> path + "%5Cx.css"));

  @Autowired
  @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

  @Test
  void leaveNothingPrivateInACache() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    List<String> shown = new ArrayList<>();
    for (String route : routes()) {
      String path = path(route, mine);
      TRICKS.forEach((trick, spelling) -> {
        HttpResponse<String> answer = jordan.get(spelling.apply(path));
        if (answer.statusCode() == 200 && !PUBLIC.contains(route)) {
          shown.add(trick);
        }
        assertKeptApart(answer, route, trick);
      });
    }
    // It must have been about something: pages that are shown, and escaped letters that lead there.
    assertThat(shown).filteredOn("as it is"::equals).hasSizeGreaterThan(20);
    assertThat(shown).filteredOn("every letter escaped"::equals).hasSizeGreaterThan(20);
  }

  private static void assertKeptApart(HttpResponse<String> answer, String route, String trick) {
    String cache = answer.headers().firstValue("Cache-Control").orElse("");
    assertThat(answer.statusCode()).as("%s, %s", route, trick).isLessThan(500);
    if (!cache.contains("no-store")) {
      boolean redirect = answer.statusCode() == 301;
      assertThat(redirect || PUBLIC.contains(route)).as("%s, %s", route, trick).isTrue();
      assertThat(answer.body()).doesNotContain("Jordan");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.headers().firstValue("X-Robots-Tag")).isEmpty();
    } else {
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/%65n/my-applications, en",
    "/%66r/mes-candidatures, fr",
    "/fr/m%65s-candidatures, fr"
  })
  void doNotChangeTheLanguage(String path, String language) {
    Visitor jordan = visitor();
    submitted(jordan, posting());
    assertThat(jordan.page(path).select("html").attr("lang")).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void findNothingWhereNoRouteIs(String method) {
    for (String path : List.of("/nothing", "/en/my-application", "/static/app.css", "/actuator")) {
      assertThat(visitor().send(method, path).statusCode()).as(path).isEqualTo(404);
    }
  }

  /**
   * A form for machines is taken without a token by its route alone, whatever is written before.
   */
  @ParameterizedTest
  @ValueSource(strings = {"/hooks/..;", "/hooks/%2e%2e", "/hooks/..", "/hooks/;"})
  void openNoFormWithoutAToken(String before) {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    assertThat(jordan.send("POST", before + mine + "/withdrawal").statusCode()).isBetween(400, 499);
    assertThat(tag(jordan.page(mine))).contains("Received");
  }

  private List<String> routes() {
    return mapping.getHandlerMethods().keySet().stream()
        .filter(SpellingsIntegrationTest::isRead)
        .flatMap(route -> route.getPatternValues().stream())
        // Those of staff are tried by EveryRouteIntegrationTest.
        .filter(route -> !route.startsWith("/en/staff") && !route.startsWith("/fr/personnel"))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isRead(RequestMappingInfo route) {
    return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  private String path(String route, String mine) {
    String path = VARIABLE.matcher(route).replaceAll(variable -> value(route, variable, mine));
    return path.replace("**", "nothing");
  }

  private String value(String route, MatchResult variable, String mine) {
    String id = mine.substring(mine.lastIndexOf('/') + 1);
    return switch (variable.group(1)) {
      case "id", "application" -> id;
      case "membership", "referral" -> UUID.randomUUID().toString();
      case "slug" -> slug(route);
      case "name" -> "0".repeat(64) + "-720.jpg";
      case "number" -> "1";
      case "question" -> "resume";
      case "token" -> inLetter(email, "(?<=/en/my/)[\\w-]{43}");
      case "button" -> variable.group(2).split("\\|", 2)[0];
      default -> throw new AssertionError("what stands for " + variable.group() + "?");
    };
  }

  private String slug(String route) {
    if (route.startsWith("/en/apply/")) {
      return "you";
    }
    return route.startsWith("/fr/postuler/") ? "vous" : lastPosting();
  }

  private static String escaped(String path, String which) {
    return Pattern.compile(which)
        .matcher(path)
        .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
  }
}
