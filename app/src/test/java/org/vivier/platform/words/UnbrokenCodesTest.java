package org.vivier.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnbrokenCodesTest {
  @Test
  void joinsCodesAndNothingElse() {
    assertThat(UnbrokenCodes.in("IT-3, (IT-03): IT-3/IT-4"))
        .isEqualTo("IT\u20113, (IT\u201103): IT\u20113/IT\u20114");
    for (String text : new String[] {"2026-IT-3", "IT-3-B", "it-3", "CBC-2", "IT-300", "co-op"}) {
      assertThat(UnbrokenCodes.in(text)).isEqualTo(text);
    }
  }
}
