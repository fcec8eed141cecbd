package org.vivier.accommodations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Invisible;
import org.vivier.measures.Measure;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.StaffRequest;

/**
 * Measures as somebody types them: for each place one text in each language, or none.
 *
 * @param typed by place, in the order of the page
 * @param text to the candidate
 */
record MeasureProposalForm(List<Typed> typed, String text) {
  /** Characters of one measure. */
  static final int LONGEST = 1_000;

  /** What was typed for one place. */
  record Typed(String place, String where, String english, String french) {
    boolean empty() {
      return Invisible.only(english) && Invisible.only(french);
    }

    Measure measure() {
      return new Measure(Measure.step(place), english.strip(), french.strip());
    }
  }

  /** What was sent, for these places alone. */
  static MeasureProposalForm of(StaffRequest request, Map<String, String> places) {
    return new MeasureProposalForm(
        places.entrySet().stream()
            .map(place ->
                new Typed(
                    place.getKey(),
                    place.getValue(),
                    request.typed("en-" + place.getKey()),
                    request.typed("fr-" + place.getKey())))
            .toList(),
        request.typed("text"));
  }

  /** What was proposed last, to go on from. */
  static MeasureProposalForm of(List<Measure> measures, Map<String, String> places) {
    return new MeasureProposalForm(
        places.entrySet().stream()
            .map(place -> {
              @Nullable Measure found =
                  measures.stream()
                      .filter(measure -> measure.place().equals(place.getKey()))
                      .findFirst()
                      .orElse(null);
              return new Typed(
                  place.getKey(),
                  place.getValue(),
                  found == null ? "" : found.english(),
                  found == null ? "" : found.french());
            })
            .toList(),
        "");
  }

  List<Measure> measures() {
    return typed.stream().filter(one -> !one.empty()).map(Typed::measure).toList();
  }

  List<FieldError> errors(Words words) {
    List<FieldError> errors = new ArrayList<>();
    if (measures().isEmpty()) {
      errors.add(
          new FieldError("en-" + Measure.ALL, words.text("accommodations.error.no-measure")));
    }
    for (Typed one : typed) {
      if (!one.empty()) {
        check(errors, "en-" + one.place(), one.english(), "english", words);
        check(errors, "fr-" + one.place(), one.french(), "french", words);
      }
    }
    errors.addAll(CasePages.errors(text, false, words));
    return errors;
  }

  private static void check(
      List<FieldError> errors, String field, String text, String language, Words words) {
    if (Invisible.only(text)) {
      errors.add(new FieldError(field, words.text("accommodations.error.no-" + language)));
    } else if (text.length() > LONGEST) {
      errors.add(
          new FieldError(field, words.text("accommodations.error.long", LONGEST, text.length())));
    }
  }
}
