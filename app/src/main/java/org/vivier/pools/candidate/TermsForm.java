package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.vivier.format.Location;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
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
    FormValues form = FormValues.in(request);
    return new TermsForm(
        values(form, "tenures"),
        values(form, "places").stream()
            .map(value -> CleanText.line(value.replace('_', ' ')))
            .toList(),
        CleanText.lines(form.one("others")),
        values(form, "arrangements"),
        values(form, "languages"));
  }

  /** A place as a box sends it: also the end of the box's id, in which no blank may stand. */
  static String value(Location place) {
    return place.toString().replace(' ', '_');
  }

  private static List<String> values(FormValues form, String name) {
    return form.all(name).stream().limit(MOST_PLACES).toList();
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
