package org.vivier.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.assessment.rating.RatingEntry;

/**
 * What an assessor typed, chose and ticked.
 *
 * @param version of the criterion that they read
 */
record RatingForm(RatingEntry said, int version) {
  private static final Pattern EVIDENCE =
      Pattern.compile("([A-Za-z0-9-]{1,80}):(\\d{1,7})-(\\d{1,7})");
  private static final int MOST_PASSAGES = 200;

  static RatingForm of(HttpServletRequest request) {
    @Nullable String amended = request.getParameter("amended");
    return new RatingForm(
        new RatingEntry(
            AssessmentPages.number(request, "mark").orElse(null),
            AssessmentPages.typed(request, "reason").strip().replace("\r\n", "\n"),
            evidence(request),
            amended == null ? null : amended.strip()),
        AssessmentPages.number(request, "version").orElse(0));
  }

  /** What is no place at all becomes a place that is in no text: it is refused with the others. */
  private static List<RatingEntry.Evidence> evidence(HttpServletRequest request) {
    String @Nullable [] sent = request.getParameterValues("evidence");
    return sent == null
        ? List.of()
        : Stream.of(sent).distinct().limit(MOST_PASSAGES).map(RatingForm::place).toList();
  }

  private static RatingEntry.Evidence place(String written) {
    Matcher parts = EVIDENCE.matcher(written);
    return parts.matches()
        ? new RatingEntry.Evidence(
            parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
        : new RatingEntry.Evidence("", 0, 0);
  }
}
