package org.vivier.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.format.Language;

/** The table as the design has it, and words for everything. */
class AssessmentStateTest {
  @Test
  void leadsWhereTheDesignSays() {
    Set<String> edges = new HashSet<>();
    for (AssessmentState state : AssessmentState.values()) {
      for (Event event : state.events()) {
        edges.add(state.code() + " " + event.code() + " " + state.on(event).orElseThrow().code());
      }
    }
    assertThat(edges)
        .containsExactlyInAnyOrder(
            "waiting start-wave in-step",
            "waiting set-aside set-aside",
            "in-step pass-step in-step",
            "in-step pass-last-step undecided",
            "in-step fail-step undecided",
            "undecided qualify qualified",
            "undecided eliminate eliminated",
            "undecided reopen in-step",
            "qualified reverse in-step",
            "eliminated reverse in-step",
            "set-aside recall waiting");
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForStaffAndCandidates(AssessmentState state) {
    for (Language language : Language.values()) {
      assertThat(state.forStaff(language)).isNotBlank();
      assertThat(state.forCandidate(language)).isNotBlank();
    }
    assertThat(AssessmentState.ofCode(state.code())).contains(state);
  }

  @ParameterizedTest
  @EnumSource
  void eachEventHappensSomewhereAndHasWords(Event event) {
    assertThat(EnumSet.allOf(AssessmentState.class)).anyMatch(state -> state.allows(event));
    assertThat(event.in(Language.EN)).isNotEqualTo(event.in(Language.FR));
  }

  /** A candidate sees nothing of an outcome before its letter has left. */
  @Test
  void candidatesCannotTellOutcomesApart() {
    for (Language language : Language.values()) {
      assertThat(
              EnumSet.of(
                      AssessmentState.IN_STEP,
                      AssessmentState.UNDECIDED,
                      AssessmentState.QUALIFIED,
                      AssessmentState.ELIMINATED)
                  .stream()
                  .map(state -> state.forCandidate(language)))
          .containsOnly(AssessmentState.IN_STEP.forCandidate(language));
    }
  }
}
