package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.applications.ApplicationState.Event;
import org.vivier.format.Language;

/** What every state must have: words, a place in the database, a place in the diagram. */
class ApplicationStateTest {
  @ParameterizedTest
  @EnumSource
  void hasWordsForTheCandidateInBothLanguages(ApplicationState state) {
    assertThat(state.forCandidate(Language.EN)).isNotBlank();
    assertThat(state.forCandidate(Language.FR))
        .isNotBlank()
        .isNotEqualTo(state.forCandidate(Language.EN));
    assertThat(state.forCandidate(Language.EN))
        .doesNotContainIgnoringCase(" " + state.name() + "_");
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForStaffInBothLanguages(ApplicationState state) {
    assertThat(state.forStaff(Language.EN)).isNotBlank();
    assertThat(state.forStaff(Language.FR)).isNotBlank().isNotEqualTo(state.forStaff(Language.EN));
  }

  @Test
  void areExactlyThoseOfTheDatabase() throws IOException {
    String migration =
        Files.readString(Path.of("src/main/resources/db/migration/V030__applications.sql"));
    String listed =
        Arrays.stream(ApplicationState.values())
            .map(state -> "'" + state.code() + "'")
            .collect(Collectors.joining(", "));
    assertThat(migration).contains("check (state in (" + listed + "))");
  }

  @Test
  void leadWhereTheDomainSays() {
    assertThat(ApplicationState.DRAFT.events()).isEqualTo(Set.of(Event.SUBMIT, Event.ERASE));
    assertThat(ApplicationState.SUBMITTED.on(Event.CORRECT)).contains(ApplicationState.SUBMITTED);
    assertThat(ApplicationState.WITHDRAWN.on(Event.REINSTATE)).contains(ApplicationState.SUBMITTED);
    assertThat(ApplicationState.REMOVED.events()).isEqualTo(Set.of(Event.ERASE));
    assertThat(ApplicationState.ERASED.terminal()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areDrawnInTheDocumentation(Language language) throws IOException {
    Path page = Path.of("../docs/states/application.%s.md".formatted(language.tag()));
    assertThat(Files.readString(page)).contains(diagram());
  }

  static String diagram() {
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> draft\n");
    for (ApplicationState state : ApplicationState.values()) {
      for (Event event : state.events()) {
        text.append(
            "  %s --> %s: %s\n"
                .formatted(
                    state.code(),
                    state.on(event).orElseThrow().code(),
                    event.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return text.append("  erased --> [*]\n```").toString();
  }
}
