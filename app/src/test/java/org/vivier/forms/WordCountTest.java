package org.vivier.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The examples in {@code word-count.json} hold for scripts, too. */
class WordCountTest {
  private record Example(String text, int words) {}

  @Test
  void countsAsTheExamplesSay() throws IOException {
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream("word-count.json"))) {
      List<Example> examples =
          JsonMapper.builder().build().readValue(in, new TypeReference<List<Example>>() {});
      assertThat(examples)
          .isNotEmpty()
          .allSatisfy(example ->
              assertThat(WordCount.of(example.text()))
                  .as(example.text())
                  .isEqualTo(example.words()));
    }
  }

  @Property
  void twoTextsAndABlankHaveTheWordsOfBoth(@ForAll String a, @ForAll String b) {
    assertThat(WordCount.of(a + " " + b)).isEqualTo(WordCount.of(a) + WordCount.of(b));
  }
}
