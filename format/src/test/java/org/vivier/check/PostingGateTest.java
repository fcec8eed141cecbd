package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vivier.check.rules.Example;
import org.vivier.format.Language;

class PostingGateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void anErrorBlocks() {
    var verdict =
        PostingGate.findings(
            SoundPosting.with(Example.keys("classification: IT-02", "classification: IT-03")),
            TODAY);
    assertThat(verdict.open()).isFalse();
    assertThat(verdict.blocking()).extracting(f -> f.rule()).containsExactly("fact-conflict");
  }

  @Test
  void timeAloneTakesNothingBack() {
    var verdict =
        PostingGate.findings(
            SoundPosting.with(Example.keys(Language.EN, "closes: 2001-01-31")), TODAY);
    assertThat(verdict.findings()).extracting(f -> f.rule()).contains("closing-past");
    assertThat(verdict.open()).isTrue();
  }
}
