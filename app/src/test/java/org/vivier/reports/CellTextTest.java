package org.vivier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+cmd|' /C calc'!A0",
        "@SUM(1)",
        "-1+2",
        "-5x",
        "+1-613-555-0100",
        "\t=1",
        "\rx",
        "\nx",
        " =1",
        "\u00A0=1",
        "\uFEFF=1",
        "\u200B=1",
        "\"=1",
        "＝1+1",
        "＋1+1",
        "－1",
        "＠SUM(1)",
        "\u22121+1",
        "|x",
        "%x"
      })
  void isATextWhereASpreadsheetWouldSeeAFormula(String text) {
    assertThat(CellText.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "+5",
        "-12.5",
        "-12,5",
        "+1 613 555-0100",
        "+33 1 23 45 67 89",
        "a=b",
        "Ana O’Brien-Roy",
        "l’été",
        "« -5 »",
        "3 + 4",
        "100 %"
      })
  void staysAsItIsOtherwise(String text) {
    assertThat(CellText.harmless(text)).isEqualTo(text);
  }
}
