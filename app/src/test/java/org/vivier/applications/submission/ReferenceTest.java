package org.vivier.applications.submission;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReferenceTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Property(tries = 500)
  void everyNewOneIsValid(@ForAll int ignored) {
    assertThat(Reference.next()).matches(Reference::isValid).hasSize(11);
  }

  @Property(tries = 500)
  void oneWrongCharacterIsNoticed(
      @ForAll @IntRange(min = 0, max = 7) int place, @ForAll @IntRange(min = 0, max = 31) int to) {
    String right = Reference.next();
    int at = place < 4 ? 2 + place : 3 + place;
    String wrong = right.substring(0, at) + ALPHABET.charAt(to) + right.substring(at + 1);
    assertThat(Reference.isValid(wrong)).isEqualTo(wrong.equals(right));
  }
}
