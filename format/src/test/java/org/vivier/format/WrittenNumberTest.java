package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          85000            | 85000
          85 000           | 85000
          85\u00a0000      | 85000
          85\u202f000      | 85000
          85\u2009000      | 85000
          85 000,50        | 85000.50
          85 000.50        | 85000.50
          85 000,50 $      | 85000.50
          85\u202f000,50\u00a0$ | 85000.50
          85,000.50        | 85000.50
          $85,000.50       | 85000.50
          $ 85 000         | 85000
          CA$85000         | 85000
          85 000 $ CA      | 85000
          85000 cad        | 85000
          85 000 $ CAN     | 85000
          CAN$85000        | 85000
          \u20133           | -3
          1,234,567        | 1234567
          1 234 567,891    | 1234567.891
          12,5             | 12.5
          12.5             | 12.5
          0,125            | 0.125
          12.125           | 12.125
          1234,567         | 1234.567
          -3               | -3
          \u22123,5        | -3.5
          +7               | 7
          007              | 7
          １２             | 12
          """)
  void readsBothLanguages(String written, BigDecimal number) {
    assertThat(WrittenNumber.of(written)).contains(number);
    assertThat(WrittenNumber.hasTwoReadings(written)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"85,000", "$85,000", "85,000 $", "-1,250", "999,999"})
  void readsNoneWhereTheLanguagesDiffer(String written) {
    assertThat(WrittenNumber.of(written)).isEmpty();
    assertThat(WrittenNumber.hasTwoReadings(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "twelve",
        "1e9",
        "85 00",
        "8 5000",
        "1,23,456",
        "1.234.567",
        "12,",
        ",5",
        "--3",
        "$",
        "85 000 €",
        "1234567890123456",
        "0x10",
        "NaN",
        "1 2"
      })
  void readsNothingElse(String written) {
    assertThat(WrittenNumber.of(written)).isEmpty();
    assertThat(WrittenNumber.hasTwoReadings(written)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12            | 12
          1\u202f000   | 1000
          12,0          | 12
          -5            | -5
          999 999 999   | 999999999
          1 000 000 000 |
          1,000         |
          1,5           |
          twelve        |
          """)
  void knowsWholeNumbers(String written, Integer number) {
    assertThat(WrittenNumber.whole(written).stream().boxed().findFirst())
        .isEqualTo(java.util.Optional.ofNullable(number));
  }

  @Property
  void readsWhatItWritesIntoAField(
      @ForAll("numbers") BigDecimal number, @ForAll Language language) {
    assertThat(WrittenNumber.of(WrittenNumber.toEdit(number, language))).contains(number);
  }

  @Property
  void readsWhatItShowsOrSaysThatItCannotBeSure(
      @ForAll("numbers") BigDecimal number, @ForAll Language language) {
    String shown = WrittenNumber.toRead(number, language);
    assertThat(WrittenNumber.hasTwoReadings(shown) || WrittenNumber.of(shown).isPresent()).isTrue();
    WrittenNumber.of(shown).ifPresent(read -> assertThat(read).isEqualTo(number));
  }

  @Property
  void judgesAnythingWithoutFailing(@ForAll String text) {
    assertThat(WrittenNumber.hasTwoReadings(text) && WrittenNumber.of(text).isPresent()).isFalse();
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
        .ofScale(4)
        .flatMap(number ->
            Arbitraries.integers()
                .between(0, 4)
                .map(scale -> number.setScale(scale, java.math.RoundingMode.DOWN)));
  }
}
