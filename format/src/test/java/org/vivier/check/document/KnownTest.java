package org.vivier.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownTest {
  @Test
  void whatATextAloneDecidesIsWorkedOutOnceForAllBlocks() {
    AtomicInteger readings = new AtomicInteger();
    TextAnswer<Integer> length =
        new TextAnswer<>(prose -> {
          readings.incrementAndGet();
          return prose.text().length();
        });

    assertThat(length.of(prose("The lock keeper greets."))).isEqualTo(23);
    assertThat(length.of(prose("The lock keeper greets."))).isEqualTo(23);
    assertThat(length.of(prose("The lock keeper sings."))).isEqualTo(22);

    assertThat(readings).hasValue(2);
  }

  @Test
  void aMarkHoldsForItsTextAndNoOther() {
    TextMark mark = new TextMark();

    mark.learn(prose("Boats pass the lock."));

    assertThat(mark.in(prose("Boats pass the lock."))).isTrue();
    assertThat(mark.in(prose("Boats pass the weir."))).isFalse();
    assertThat(new TextMark().in(prose("Boats pass the lock."))).isFalse();
  }

  @Test
  void aFullStoreForgetsAndAnswersTheSame() {
    Wording lock = Wording.of("\\block\\b", "lock");
    for (int i = 0; i < 30_000; i++) {
      assertThat(lock.in(prose("the lock " + i))).isTrue();
      assertThat(lock.in(prose("the weir " + i))).isFalse();
    }
    assertThat(lock.in(prose("the lock 1"))).isTrue();
    assertThat(lock.in(prose("the weir 1"))).isFalse();
  }

  private static Prose prose(String text) {
    return new Prose(text, new int[text.length() + 1], List.of(), List.of(), List.of());
  }
}
