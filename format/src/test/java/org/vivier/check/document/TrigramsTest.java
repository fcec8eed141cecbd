package org.vivier.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TrigramsTest {
  @Property
  void neverDeniesWhatIsThere(
      @ForAll @StringLength(max = 300) String text,
      @ForAll @IntRange(max = 300) int from,
      @ForAll @IntRange(max = 20) int length) {
    int start = Math.min(from, text.length());
    String word = text.substring(start, Math.min(start + length, text.length()));
    assertThat(new Trigrams(text).all(Trigrams.of(word))).isTrue();
  }

  @Test
  void sparesMostTextsASearch() {
    Trigrams text = new Trigrams("you look after trees, and you like to show how it is done");
    assertThat(text.all(Trigrams.of("indeterminate"))).isFalse();
    assertThat(text.all(Trigrams.of("to show"))).isTrue();
  }
}
