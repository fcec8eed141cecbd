package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.applications.ApplicationState.Event;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.postings.PostingId;
import org.vivier.vault.DataKeyId;

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

  /** What an application lets happen is what its table says, from every state. */
  @ParameterizedTest
  @EnumSource
  void guardTheVerbsOfAnApplication(ApplicationState state) {
    Application application = in(state);
    assertThat(application.isDraft()).isEqualTo(state.allows(Event.SUBMIT));
    assertThat(application.mayCorrect()).isEqualTo(state.allows(Event.CORRECT));
    assertThat(application.mayWithdraw()).isEqualTo(state.allows(Event.WITHDRAW));
    assertThat(application.mayReinstate()).isEqualTo(state.allows(Event.REINSTATE));
    assertThat(application.maySettle()).isEqualTo(state.allows(Event.DISOWN));
    assertThat(application.mayRemove()).isEqualTo(state.allows(Event.REMOVE));
    assertThat(application.mayChangeEmail()).isEqualTo(application.counts());
    assertThat(application.mayAskForAccommodation())
        .isEqualTo(application.isDraft() || application.counts());
    assertThat(application.hasUnsentCorrection()).isEqualTo(application.counts());
  }

  private static Application in(ApplicationState state) {
    Instant begun = Instant.EPOCH;
    return new Application(
        new ApplicationId(UUID.randomUUID()),
        DataKeyId.random(),
        new PostingId(UUID.randomUUID()),
        1,
        Language.FR,
        state,
        null,
        Answers.NONE,
        2,
        1,
        new Application.Times(begun, begun, null, null, null, null, null),
        Application.Address.SILENT);
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
