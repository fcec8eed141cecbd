package org.vivier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mon CV.pdf                      | Mon CV.pdf
          CV.PDF                          | CV.pdf
          ../../etc/passwd                | passwd.pdf
          C:\\Users\\amina\\CV final.pdf  | CV final.pdf
          CV.pdf.exe                      | CV.pdf.exe.pdf
          CV\u202efdp.exe                 | CVfdp.exe.pdf
          a\0b\7c\u007f.pdf            | abc.pdf
          zero\u200bwidth.pdf             | zerowidth.pdf
          ...                             | document.pdf
          .pdf                            | document.pdf
          <b>"x":*?.pdf                   | _b__x____.pdf
          Re\u0301sume\u0301.pdf          | Résumé.pdf
          السيرة.pdf                      | السيرة.pdf
          👩🏽‍💻.pdf                       | 👩🏽💻.pdf
          """)
  void keepsWhatCanBeShown(String sent, String kept) {
    assertThat(OriginalName.of(sent, FileFormat.PDF)).isEqualTo(kept);
  }

  @Property
  void isAlwaysShortVisibleAndOneName(@ForAll String sent) {
    String name = OriginalName.of(sent, FileFormat.DOCX);
    assertThat(name)
        .endsWith(".docx")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}/\\\\\u2028\u2029<>:\"|?*]")
        .doesNotStartWith(".")
        .isEqualTo(OriginalName.of(name, FileFormat.DOCX));
    assertThat(name.codePointCount(0, name.length())).isBetween(6, 126);
  }
}
