package org.vivier.careers;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.vivier.platform.page.Site;
import org.vivier.postings.PublicPosting;

/** Dates as an iCalendar file (RFC 5545). */
final class CalendarFile {
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Site site;
  private final PublicPosting posting;
  private final StringBuilder file = new StringBuilder();

  private CalendarFile(Site site, PublicPosting posting) {
    this.site = site;
    this.posting = posting;
  }

  static byte[] of(Site site, PublicPosting posting, List<CalendarDates.Entry> entries) {
    CalendarFile calendar = new CalendarFile(site, posting);
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Vivier//Careers//EN");
    entries.forEach(calendar::event);
    calendar.line("END", "VCALENDAR");
    return calendar.file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(CalendarDates.Entry entry) {
    line("BEGIN", "VEVENT");
    line("UID", entry.name() + "-" + posting.id().value() + "@" + site.base().getHost());
    line("DTSTAMP", MOMENT.format(posting.changedAt()));
    if (entry.at() == null) {
      line(
          "DTSTART;VALUE=DATE",
          DateTimeFormatter.BASIC_ISO_DATE.format(Objects.requireNonNull(entry.day())));
    } else {
      line("DTSTART", MOMENT.format(entry.at()));
    }
    line("SUMMARY", escaped(entry.summary()));
    line("URL", site.url(entry.path()));
    line("TRANSP", "TRANSPARENT");
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    line("DESCRIPTION", escaped(entry.summary()));
    line("TRIGGER", "-P1D");
    line("END", "VALARM");
    line("END", "VEVENT");
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\,;])", "\\\\$1").replaceAll("[\r\n]+", " ");
  }

  /** No line is longer than 75 bytes, and none is cut within a character. */
  private void line(String name, String value) {
    String line = name + ":" + value;
    int length = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String character = Character.toString(line.codePointAt(i));
      int bytes = character.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST_LINE) {
        file.append("\r\n ");
        length = 1;
      }
      file.append(character);
      length += bytes;
    }
    file.append("\r\n");
  }
}
