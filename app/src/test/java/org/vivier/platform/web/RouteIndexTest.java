package org.vivier.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteIndexTest {
  private static final List<String> WORDS = List.of("en", "fr", "staff", "postes", "%65n", "e n");

  /** Nothing that Spring would find is lost, whatever else there is. */
  @Property(tries = 5_000)
  void findsWhateverMatches(
      @ForAll @Size(min = 1, max = 8) List<@From("patterns") String> patterns,
      @ForAll("paths") String path) {
    RouteIndex<String> index = new RouteIndex<>();
    patterns.forEach(pattern -> index.add(parsed(pattern), pattern));
    PathContainer sent = PathContainer.parsePath(path);
    assertThat(index.find(sent))
        .containsAll(patterns.stream().filter(each -> parsed(each).matches(sent)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "/en/staff,             /fr/staff,        false",
    "/en/staff,             /en/staff/people, false",
    "/en/staff/{person},    /en/staff,        false",
    "/en/staff/{person},    /en/staff/jo,     true",
    "/en/staff/{person}/id, /en/staff/jo/key, false",
    "/en/{*rest},           /en/a/b/c,        true",
    "/**,                   /,                true"
  })
  void tellsMostApartByTheirWords(String pattern, String path, boolean may) {
    RouteIndex<String> index = new RouteIndex<>();
    index.add(parsed(pattern), "route");
    assertThat(index.find(PathContainer.parsePath(path)).contains("route")).isEqualTo(may);
  }

  private static PathPattern parsed(String pattern) {
    return PathPatternParser.defaultInstance.parse(pattern);
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> segment =
        Arbitraries.oneOf(
            Arbitraries.of("en", "fr", "staff", "postes", "e n"),
            Arbitraries.of("{one}", "{other:[a-z]+}", "st*", "?r", "*", "{one}.{other}"));
    Arbitrary<String> end = Arbitraries.of("", "", "", "/**", "/{*rest}", "/");
    return segment
        .list()
        .ofMaxSize(4)
        .map(RouteIndexTest::named)
        .flatMap(begin -> end.map(last -> begin.isEmpty() && last.isEmpty() ? "/" : begin + last));
  }

  /** No variable stands twice in a pattern. */
  private static String named(List<String> segments) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      path.append('/').append(segments.get(i).replace("one", "a" + i).replace("other", "b" + i));
    }
    return path.toString();
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.of("", "jo", "a;b=c", "x.y"))
        .list()
        .ofMaxSize(5)
        .map(segments -> "/" + String.join("/", segments));
  }
}
