package org.vivier.accommodations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.format.Language;

/** What every state must have: words, a place in the database, a place in the diagram. */
class CaseStateTest {
  @ParameterizedTest
  @EnumSource
  void hasWordsForTheCandidateInBothLanguages(CaseState state) {
    assertThat(state.forCandidate(Language.EN)).isNotBlank();
    assertThat(state.forCandidate(Language.FR))
        .isNotBlank()
        .isNotEqualTo(state.forCandidate(Language.EN));
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForTheCoordinatorInBothLanguages(CaseState state) {
    assertThat(state.forStaff(Language.EN)).isNotBlank();
    assertThat(state.forStaff(Language.FR)).isNotBlank().isNotEqualTo(state.forStaff(Language.EN));
  }

  /** The database takes exactly the events that there are. */
  @Test
  void happenByTheEventsOfTheDatabase() throws IOException {
    String migration =
        Files.readString(Path.of("src/main/resources/db/migration/V240__coordination.sql"));
    String listed =
        Arrays.stream(Event.values())
            .map(event -> "'" + event.code() + "'")
            .collect(Collectors.joining(", "));
    assertThat(migration).contains("(" + listed + ")");
  }

  @Test
  void areExactlyThoseOfTheDatabase() throws IOException {
    String migration =
        Files.readString(Path.of("src/main/resources/db/migration/V240__coordination.sql"));
    String listed =
        Arrays.stream(CaseState.values())
            .map(state -> "'" + state.code() + "'")
            .collect(Collectors.joining(", "));
    assertThat(migration).contains("check (state in (" + listed + "))");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,     WRITE,    DRAFT",
    "DRAFT,     REQUEST,  REQUESTED",
    "DRAFT,     WITHDRAW, WITHDRAWN",
    "REQUESTED, WRITE,    REQUESTED",
    "REQUESTED, REQUEST,",
    "REQUESTED, WITHDRAW, WITHDRAWN",
    "REQUESTED, ACCEPT,",
    "REQUESTED, PROPOSE,  PROPOSED",
    "REQUESTED, REOPEN,",
    "PROPOSED,  ACCEPT,   AGREED",
    "PROPOSED,  ANSWER,   REQUESTED",
    "PROPOSED,  WRITE,    REQUESTED",
    "AGREED,    ANSWER,   AGREED",
    "AGREED,    PROPOSE,  PROPOSED",
    "AGREED,    WITHDRAW, WITHDRAWN",
    "CLOSED,    REOPEN,   REQUESTED",
    "CLOSED,    ANSWER,   REQUESTED",
    "CLOSED,    PROPOSE,",
    "WITHDRAWN, ANSWER,",
    "WITHDRAWN, ASK,",
    "WITHDRAWN, ACCEPT,",
    "WITHDRAWN, WRITE,    DRAFT",
    "WITHDRAWN, REQUEST,  REQUESTED",
    "WITHDRAWN, WITHDRAW,"
  })
  void leadWhereTheCandidateMeans(CaseState from, Event event, CaseState to) {
    assertThat(from.on(event).orElse(null)).isEqualTo(to);
  }

  @ParameterizedTest
  @EnumSource
  void comeBackFromTheirCode(CaseState state) {
    assertThat(CaseState.of(state.code())).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areDrawnInTheDocumentation(Language language) throws IOException {
    Path page = Path.of("../docs/states/accommodation.%s.md".formatted(language.tag()));
    assertThat(Files.readString(page)).contains(diagram());
  }

  private static String diagram() {
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> draft\n");
    for (CaseState state : CaseState.values()) {
      for (Event event : state.events()) {
        text.append(
            "  %s --> %s: %s\n"
                .formatted(
                    state.code(),
                    state.on(event).orElseThrow().code(),
                    event.name().toLowerCase(Locale.ROOT)));
      }
    }
    return text.append("```").toString();
  }
}
