package org.vivier.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vivier.format.Language;

class ImportReportTest {
  private static final ImportReport.Reason REASON =
      new ImportReport.Reason("en/a {0}'s.md", 1_234, "Broken: {1}", "Défectueux : {1}");

  @Test
  void speaksEnglish() {
    assertThat(
            new ImportReport(1, 2, 3, 1, 0, 4, 5, 6, List.of(REASON), 1, Optional.empty())
                .lines(Language.EN))
        .containsExactly(
            "en/a {0}'s.md:1234: Broken: {1}",
            "1 new posting, 2 changed, 3 unchanged.",
            "Public: 4 open, 5 closed. Not public: 6.",
            "1 posting is no longer in the folder: kept, and shown as closed.",
            "1 further remark for editors: run “vivier check” on the folder to read them.");
  }

  @Test
  void speaksFrench() {
    List<String> lines =
        new ImportReport(2, 0, 1_000, 2, 0, 4, 5, 6, List.of(REASON), 2, Optional.empty())
            .lines(Language.FR);
    assertThat(lines.getFirst()).isEqualTo("en/a {0}'s.md:1234\u00a0: Défectueux : {1}");
    assertThat(lines.get(1)).startsWith("2 nouvelles offres").containsPattern("1\\p{Z}000");
    assertThat(lines).hasSize(5).noneMatch(line -> line.contains("{2}"));
  }

  @Test
  void saysNothingOfWhatDidNotHappen() {
    ImportReport nothing = new ImportReport(0, 0, 0, 0, 0, 0, 0, 0, List.of(), 0, Optional.empty());
    assertThat(nothing.changedAnything()).isFalse();
    for (Language language : Language.values()) {
      assertThat(nothing.lines(language)).hasSize(2);
    }
  }
}
