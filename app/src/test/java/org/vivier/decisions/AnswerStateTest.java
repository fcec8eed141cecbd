package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.applications.GivenAnswer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** One table of states, one of words, one in the database, one picture. */
class AnswerStateTest {
  @Test
  void nothingThatLeftIsTakenBackAndNothingHeldIsReversed() {
    for (AnswerState state : AnswerState.values()) {
      assertThat(state.undoable() && state.reversible()).as(state.code()).isFalse();
      assertThat(state.answered() && state.waits()).as(state.code()).isFalse();
    }
    assertThat(AnswerState.HELD.undoable()).isTrue();
    assertThat(AnswerState.LEAVING.undoable()).isFalse();
    assertThat(AnswerState.BOUNCED.answered()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStateOutcomeGroundAndProblemHasWords(Language language) {
    for (AnswerState state : AnswerState.values()) {
      assertThat(state.forStaff(language)).isNotBlank();
      assertThat(Words.of(language).text("decisions.answer.lead-" + state.code())).isNotBlank();
    }
    for (DecisionOutcome outcome : DecisionOutcome.values()) {
      GivenAnswer told = new GivenAnswer(outcome.code(), java.time.Instant.EPOCH, false);
      assertThat(outcome.forStaff(language)).isNotBlank();
      assertThat(told.forCandidate(language)).isNotBlank();
      assertThat(told.next(language)).isNotBlank();
      for (String part : new String[] {"outcome-", "next-"}) {
        assertThat(Words.of(language).has("letters.decision." + part + outcome.code())).isTrue();
      }
      for (Ground ground : outcome.grounds()) {
        assertThat(ground.in(language)).isNotBlank();
        assertThat(
                outcome == DecisionOutcome.REOPENED
                    || Words.of(language)
                        .has("decisions.suggestion." + outcome.code() + "-" + ground.code()))
            .isTrue();
      }
    }
    for (Problem problem : Problem.values()) {
      assertThat(problem.in(language)).isNotBlank();
    }
    for (DecisionEnd end : DecisionEnd.values()) {
      assertThat(end.in(language)).isNotBlank();
    }
  }

  @Test
  void areExactlyThoseOfTheDatabase() throws IOException {
    String migrations =
        Files.readString(Path.of("src/main/resources/db/migration/V210__answers.sql"))
            + Files.readString(Path.of("src/main/resources/db/migration/V211__decisions.sql"));
    for (Stream<String> codes :
        java.util.List.of(
            Arrays.stream(AnswerState.values()).map(AnswerState::code),
            Arrays.stream(DecisionOutcome.values()).map(DecisionOutcome::code),
            Arrays.stream(Ground.values()).map(Ground::code),
            Arrays.stream(DecisionEnd.values()).map(DecisionEnd::code))) {
      String listed =
          codes.map("'%s'"::formatted).collect(java.util.stream.Collectors.joining(", "));
      assertThat(migrations.replaceAll("\\s+", " ")).contains("in (" + listed + ")");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areDrawnInTheDocumentation(Language language) throws IOException {
    Path page = Path.of("../docs/states/answer.%s.md".formatted(language.tag()));
    if (Boolean.getBoolean("vivier.docs.update")) {
      String text = Files.readString(page);
      int end = text.contains("\n```\n") ? text.indexOf("\n```\n") + 4 : 0;
      Files.writeString(
          page, text.substring(0, text.indexOf("```mermaid")) + diagram() + text.substring(end));
    }
    assertThat(Files.readString(page)).contains(diagram());
  }

  private static String diagram() {
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> due\n");
    for (AnswerState state : AnswerState.values()) {
      for (Event event : Event.values()) {
        state
            .on(event)
            .ifPresent(next ->
                text.append(
                    "  %s --> %s: %s\n"
                        .formatted(
                            state.code(),
                            next.code(),
                            event.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
      }
    }
    return text.append("```").toString();
  }
}
