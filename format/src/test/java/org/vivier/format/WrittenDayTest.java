package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times of day, as staff and candidates type them. */
class WrittenDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027    | 03        | 01   | 2027-03-01
          2027    | 3         | 1    | 2027-03-01
          2 027   | mars      | 1er  | 2027-03-01
          2027    | March     | 1st  | 2027-03-01
          2027    | févr.     | 2    | 2027-02-02
          2027    | FEVRIER   | 2    | 2027-02-02
          2027    | Août      | 31   | 2027-08-31
          ２０２７ | １２       | ３１  | 2027-12-31
          '\u00a02027\u200b' | 12 | 31 | 2027-12-31
          27      | 3         | 1    |
          2027    | 13        | 1    |
          2027    | 2         | 30   |
          1827    | 2         | 3    |
          2027    | marz      | 1    |
          ''      | 3         | 1    |
          2027    | -3        | 1    |
          +2027   | 3         | 1    |
          """)
  void readsThreeFields(String year, String month, String day, LocalDate read) {
    assertThat(WrittenDay.of(year, month, day)).isEqualTo(Optional.ofNullable(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-04",
        "2026-12-4",
        "2026/12/04",
        "2026.12.04",
        "2026 12 04",
        "2026\u201112\u201104",
        "2026–12–04",
        "4 décembre 2026",
        "4\u00a0décembre\u202f2026",
        "le 4 déc. 2026",
        "December 4, 2026",
        "Dec. 4th 2026",
        "4 December 2026",
        "4decembre2026"
      })
  void readsOneField(String written) {
    assertThat(WrittenDay.of(written)).contains(LocalDate.of(2026, 12, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "04/12/2026",
        "12-04-26",
        "2026-12",
        "20261204",
        "2026-13-04",
        "tomorrow",
        "2026-02-30",
        "4 brumaire 2026",
        "décembre 2026",
        "2026-12-04-05"
      })
  void readsNothingThatMayBeAnotherDay(String written) {
    assertThat(WrittenDay.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          23:59             | 23:59
          9:05              | 09:05
          23:59:30          | 23:59:30
          23 h 59           | 23:59
          23\u00a0h\u00a059 | 23:59
          23\u202fH\u202f59 | 23:59
          9h                | 09:00
          17 h              | 17:00
          17h00             | 17:00
          11:59 p.m.        | 23:59
          11:59\u00a0PM     | 23:59
          12 a.m.           | 00:00
          12:30 pm          | 12:30
          5 pm              | 17:00
          ２３：５９          | 23:59
          24:00             |
          13 pm             |
          0:10 am           |
          23.59             |
          17                |
          23:5              |
          noon-ish          |
          ''                |
          """)
  void readsTimes(String written, LocalTime time) {
    assertThat(WrittenTime.of(written)).isEqualTo(Optional.ofNullable(time));
  }

  @Property
  void judgesAnythingWithoutFailing(@ForAll String text, @ForAll LocalDate day) {
    assertThat(WrittenTime.of(text)).isNotNull();
    assertThat(WrittenDay.of(text)).isNotNull();
    assertThat(WrittenDay.of(text, text, text)).isNotNull();
  }
}
