package org.vivier.assessment.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.platform.web.FormValues;

/**
 * What an assessor typed, chose and ticked.
 *
 * @param version of the criterion that they read
 */
record RatingForm(RatingEntry said, int version) {
  private static final Pattern EVIDENCE =
      Pattern.compile("([A-Za-z0-9-]{1,80}):(\\d{1,7})-(\\d{1,7})");
  private static final int MOST_PASSAGES = 200;

  static RatingForm of(FormValues form) {
    return new RatingForm(
        new RatingEntry(
            AssessmentPages.number(form, "mark").orElse(null),
            form.one("reason").strip().replace("\r\n", "\n"),
            evidence(form),
            form.has("amended") ? form.one("amended").strip() : null),
        AssessmentPages.number(form, "version").orElse(0));
  }

  /** What is no place at all becomes a place that is in no text: it is refused with the others. */
  private static List<RatingEntry.Evidence> evidence(FormValues form) {
    return form.all("evidence").stream()
        .distinct()
        .limit(MOST_PASSAGES)
        .map(RatingForm::place)
        .toList();
  }

  private static RatingEntry.Evidence place(String written) {
    Matcher parts = EVIDENCE.matcher(written);
    return parts.matches()
        ? new RatingEntry.Evidence(
            parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
        : new RatingEntry.Evidence("", 0, 0);
  }
}
