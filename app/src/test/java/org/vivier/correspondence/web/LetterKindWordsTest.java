package org.vivier.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.format.Language;
import org.vivier.letters.LetterKind;
import org.vivier.platform.words.Words;

/** The list of letters that came back tells what kind each is. */
class LetterKindWordsTest {
  @ParameterizedTest
  @EnumSource
  void everyKindHasWordsInBothLanguages(LetterKind kind) {
    for (Language language : Language.values()) {
      assertThat(Words.of(language).has("correspondence.kind." + kind.code())).isTrue();
    }
  }
}
