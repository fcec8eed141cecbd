package org.vivier.applications.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final String TEXT =
      """
      For eleven years I have looked after the old elms along the river, and every spring I have
      shown a group of neighbours how a young tree is planted so that it stands upright in the wind
      and how much water it needs during its first summer in the city.
      """;
  private static final String OTHER =
      """
      My working life began in a bakery, where the first loaves leave the oven long before the sun
      is up. What I learned there was to be exact with time and with quantities, to be friendly to
      people who are still half asleep, and to leave a clean table behind.
      """;

  @Property(tries = 200)
  void findsACopyWithAnotherWordWhateverTheKey(@ForAll @Size(32) byte[] key) {
    MinHash sketch = new MinHash(key);
    assertThat(equal(sketch, TEXT, TEXT.replace("eleven", "twelve").replace(",", " –")))
        .isGreaterThanOrEqualTo(MinHash.ALIKE);
    assertThat(equal(sketch, TEXT, OTHER)).isLessThan(MinHash.ALIKE / 2);
  }

  @Test
  void saysNothingOfAShortText() {
    assertThat(new MinHash(new byte[32]).of("I like trees.")).isEmpty();
  }

  private static long equal(MinHash sketch, String a, String b) {
    Integer[] first = sketch.of(a).orElseThrow();
    Integer[] second = sketch.of(b).orElseThrow();
    return IntStream.range(0, MinHash.NUMBERS).filter(n -> first[n].equals(second[n])).count();
  }
}
