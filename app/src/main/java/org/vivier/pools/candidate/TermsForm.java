package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Location;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.pools.membership.AcceptedTerms;
import org.vivier.processes.CleanText;

/**
 * What a member accepts, as typed.
 *
 * @param others more places, one a line
 */
record TermsForm(
    List<String> tenures,
    List<String> places,
    String others,
    List<String> arrangements,
    List<String> languages) {
  private static final int MOST_PLACES = 60;

  static TermsForm of(HttpServletRequest request) {
    @Nullable String others = request.getParameter("others");
    return new TermsForm(
        values(request, "tenures"),
        values(request, "places").stream()
            .map(value -> CleanText.line(value.replace('_', ' ')))
            .toList(),
        others == null ? "" : CleanText.lines(others),
        values(request, "arrangements"),
        values(request, "languages"));
  }

  /** A place as a box sends it: also the end of the box's id, in which no blank may stand. */
  static String value(Location place) {
    return place.toString().replace(' ', '_');
  }

  private static List<String> values(HttpServletRequest request, String name) {
    String @Nullable [] sent = request.getParameterValues(name);
    return sent == null
        ? List.of()
        : Arrays.stream(sent).filter(Objects::nonNull).limit(MOST_PLACES).toList();
  }

  private Stream<String> lines() {
    return others.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  /** A place that is none is said, and not left out without a word. */
  List<FieldError> errors(Words words) {
    boolean unread =
        lines().anyMatch(line -> line.length() > 100 || Location.parse(line).isEmpty())
            || lines().count() > MOST_PLACES;
    return unread
        ? List.of(new FieldError("others", words.text("pools.candidate.placesWrong")))
        : List.of();
  }

  AcceptedTerms terms() {
    return AcceptedTerms.of(
        tenures, Stream.concat(places.stream(), lines()).toList(), arrangements, languages);
  }
}
