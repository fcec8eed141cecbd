package org.vivier.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.format.FrontMatterValue.Scalar;

/** Resolves {@code opens} and {@code closes} to instants, clock changes included. */
final class MomentReader {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern OFFSET = Pattern.compile("^.*(Z|[+-]\\d{2}:\\d{2})");
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final PostingFile file;
  private final ZoneId zone;
  private final List<Finding> findings;

  MomentReader(PostingFile file, ZoneId zone, List<Finding> findings) {
    this.file = file;
    this.zone = zone;
    this.findings = findings;
  }

  @Nullable PostingTime opening() {
    return read("opens", LocalTime.MIN, false);
  }

  @Nullable PostingTime closing() {
    return read("closes", LAST_SECOND, true);
  }

  private @Nullable PostingTime read(String key, LocalTime timeOfDay, boolean later) {
    FrontMatterValue value = file.frontMatter().value(key);
    if (value == null) {
      return null;
    }
    String text = value instanceof Scalar scalar ? scalar.text().strip() : "";
    try {
      if (DAY.matcher(text).matches()) {
        LocalDateTime local = LocalDate.parse(text).atTime(timeOfDay);
        return time(local, later, true);
      }
      if (OFFSET.matcher(text).matches() && text.contains("T")) {
        return new PostingTime(OffsetDateTime.parse(text).toInstant(), zone, false, null);
      }
      return local(key, value, LocalDateTime.parse(text), later);
    } catch (DateTimeException e) {
      report(
          value,
          Message.of(
              "“%s” isn’t a moment that exists for “%s”: write 2026-12-04T23:59 or 2026-12-04.",
              "« %s » n’est pas un moment qui existe pour « %s » : écrivez 2026-12-04T23:59 ou"
                  + " 2026-12-04.",
              text,
              key));
      return null;
    }
  }

  private @Nullable PostingTime local(
      String key, FrontMatterValue value, LocalDateTime local, boolean later) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      report(
          value,
          Message.of(
              "The clocks skip %s in %s on that day (“%s”): choose another time.",
              "Ce jour-là, l’heure %s n’existe pas dans le fuseau %s (« %s ») : choisissez-en une"
                  + " autre.",
              local.toLocalTime(),
              zone,
              key));
      return null;
    }
    return time(local, later, false);
  }

  /** An hour that comes twice: a posting opens at the first and closes at the second. */
  private PostingTime time(LocalDateTime local, boolean later, boolean wholeDay) {
    return new PostingTime(
        later ? PostingTime.closing(local, zone) : PostingTime.opening(local, zone),
        zone,
        wholeDay,
        local);
  }

  private void report(FrontMatterValue value, Message message) {
    findings.add(
        Finding.of(FormatRules.FACT_MALFORMED, Severity.ERROR, file.path(), value.span(), message));
  }
}
