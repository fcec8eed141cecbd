package org.vivier.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.correspondence.LetterState.Event;
import org.vivier.format.Language;

class LetterStateTest {
  @ParameterizedTest
  @EnumSource
  void everyStateHasWordsForBothReadersInBothLanguages(LetterState state) {
    for (Language language : Language.values()) {
      assertThat(StateWords.forCandidate(state, language)).isNotBlank();
      assertThat(StateWords.forStaff(state, language)).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEventHappensSomewhere(Event event) {
    assertThat(LetterState.where(event)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void codesReadBack(LetterState state) {
    assertThat(LetterState.of(state.code())).isEqualTo(state);
  }

  @Test
  void theDatabaseTakesExactlyTheseStates() throws IOException {
    String codes =
        Arrays.stream(LetterState.values())
            .map(state -> "'" + state.code() + "'")
            .collect(Collectors.joining(", "));
    assertThat(Files.readString(Path.of("src/main/resources/db/migration/V020__letters.sql")))
        .contains("state in (" + codes + ")");
  }

  @Test
  void onlyWhatDidNotArriveCanBeRetried() {
    assertThat(LetterState.where(Event.RETRIED))
        .isEqualTo(EnumSet.of(LetterState.BOUNCED, LetterState.DEAD, LetterState.WITHHELD));
  }
}
