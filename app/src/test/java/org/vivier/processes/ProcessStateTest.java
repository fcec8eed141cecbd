package org.vivier.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.format.Language;
import org.vivier.processes.ProcessState.Event;

/** What every state and event must have: words, a place in the database, a place in the diagram. */
class ProcessStateTest {
  /** As the design has it, written down a second time on purpose. */
  private static final Set<String> TABLE =
      Set.of(
          "draft check ready",
          "ready edit draft",
          "ready publish published",
          "published deadline closed",
          "published close closed",
          "published extend published",
          "published amend published",
          "published cancel cancelling",
          "closed reopen published",
          "closed complete completed",
          "closed cancel cancelling",
          "cancelling last-answer-sent cancelled",
          "completed reopen-for-correction closed",
          "completed archive archived",
          "cancelled archive archived");

  @Test
  void leadWhereTheDesignSays() {
    assertThat(moves().collect(Collectors.toSet())).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @EnumSource
  void buttonsAreTheEventsThatPeopleDo(ProcessState state) {
    assertThat(state.buttons()).isSubsetOf(state.events());
    Set<Event> others = java.util.EnumSet.copyOf(Set.of(Event.values()));
    others.removeAll(state.buttons());
    assertThat(others)
        .allSatisfy(event -> assertThat(state.on(event).isEmpty() || !event.byPeople()).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEverybody(ProcessState state) {
    assertThat(state.forStaff(Language.EN)).isNotBlank().isNotEqualTo(state.forStaff(Language.FR));
    assertThat(state.forCandidate(Language.EN))
        .isNotBlank()
        .isNotEqualTo(state.forCandidate(Language.FR))
        .doesNotContainIgnoringCase("draft");
  }

  @ParameterizedTest
  @EnumSource
  void everyEventHasAButtonAndALineOfHistory(Event event) {
    ProcessEvent happened =
        new ProcessEvent(event.code(), ProcessKit.NOOR, java.time.Instant.EPOCH, null);
    for (Language language : Language.values()) {
      assertThat(event.in(language)).isNotBlank();
      assertThat(happened.in(language)).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonIsASentenceInBothLanguages(Reason reason) {
    Bilingual detail = new Bilingual("eleven", "onze");
    Refusal refusal = Refusal.at(null, reason, detail, detail, detail, detail);
    for (Language language : Language.values()) {
      assertThat(refusal.in(language)).doesNotContain("{").matches("(?s).*[.]$");
    }
    assertThat(refusal.in(Language.EN)).isNotEqualTo(refusal.in(Language.FR));
  }

  @Test
  void areExactlyThoseOfTheDatabase() throws IOException {
    String migration =
        Files.readString(Path.of("src/main/resources/db/migration/V120__selection_processes.sql"));
    assertThat(listed(migration, "state"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProcessState.values()).map(ProcessState::code).toList());
    assertThat(listed(migration, "kind"))
        .containsAll(Arrays.stream(Event.values()).map(Event::code).toList());
    assertThat(listed(migration, "audience"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Audience.values()).map(Audience::code).toList());
    assertThat(listed(migration, "closing"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Closing.values()).map(Closing::code).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areDrawnInTheDocumentation(Language language) throws IOException {
    Path page = Path.of("../docs/states/process.%s.md".formatted(language.tag()));
    assertThat(Files.readString(page)).contains(diagram());
  }

  private static Stream<String> moves() {
    return Arrays.stream(ProcessState.values())
        .flatMap(state ->
            state.events().stream()
                .map(event ->
                    "%s %s %s"
                        .formatted(
                            state.code(), event.code(), state.on(event).orElseThrow().code())));
  }

  private static String diagram() {
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> draft\n");
    moves()
        .map(move -> move.split(" ", -1))
        .forEach(move -> text.append("  %s --> %s: %s\n".formatted(move[0], move[2], move[1])));
    return text.append("  archived --> [*]\n```").toString();
  }

  private static List<String> listed(String migration, String column) {
    Matcher check =
        Pattern.compile("(?s)check \\(" + column + " in \\((.*?)\\)\\)").matcher(migration);
    assertThat(check.find()).isTrue();
    return Arrays.stream(check.group(1).split(",", -1))
        .map(value -> value.strip().replace("'", ""))
        .toList();
  }
}
