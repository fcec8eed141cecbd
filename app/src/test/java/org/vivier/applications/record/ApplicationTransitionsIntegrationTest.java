package org.vivier.applications.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.ApplicationState.Event;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.submission.Reference;

/** What the table of states doesn't know doesn't happen to a row either. */
@ApplicationsTest
class ApplicationTransitionsIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";

  @Autowired Desk desk;
  @Autowired ApplicationRows rows;
  @Autowired ApplicationTransitions transitions;

  private Map<Event, Consumer<Application>> verbs() {
    Map<Event, Consumer<Application>> verbs = new EnumMap<>(Event.class);
    verbs.put(
        Event.SUBMIT,
        application ->
            transitions.submit(
                application,
                new ApplicationTransitions.Receipt(
                    Reference.next(),
                    new byte[32],
                    application.postingVersion(),
                    LocalDate.EPOCH,
                    Instant.EPOCH)));
    verbs.put(Event.CORRECT, application -> transitions.correct(application, 1));
    verbs.put(Event.CONFIRM, transitions::confirm);
    verbs.put(Event.DISOWN, transitions::disown);
    verbs.put(Event.WITHDRAW, transitions::withdraw);
    verbs.put(Event.REINSTATE, transitions::reinstate);
    verbs.put(Event.REMOVE, transitions::remove);
    return verbs;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERASED")
  void everyEventGoesThroughTheTable(ApplicationState state) {
    for (var verb : verbs().entrySet()) {
      Application application = in(state);
      var next = state.on(verb.getKey());
      if (next.isEmpty()) {
        assertThatThrownBy(() -> verb.getValue().accept(application))
            .isInstanceOf(IllegalStateException.class);
        assertThat(again(application).state()).isEqualTo(state);
      } else {
        verb.getValue().accept(application);
        assertThat(again(application).state()).isEqualTo(next.get());
      }
    }
  }

  @Test
  void whatAnotherMovedMeanwhileIsNotMovedFromWhereItWas() {
    Application submitted = in(ApplicationState.SUBMITTED);
    transitions.remove(submitted);
    assertThatThrownBy(() -> transitions.withdraw(submitted))
        .isInstanceOf(IllegalStateException.class);
    assertThat(again(submitted).state()).isEqualTo(ApplicationState.REMOVED);
  }

  @Test
  void nothingIsErasedWhileItsKeyIsThere() {
    Application submitted = in(ApplicationState.SUBMITTED);
    assertThatThrownBy(() -> transitions.erase(submitted.dataKey()))
        .rootCause()
        .hasMessageContaining("is not destroyed");
  }

  private Application in(ApplicationState state) {
    Draft draft = desk.completed(desk.posting(CLOSES), "transitions@example.org");
    if (state != ApplicationState.DRAFT) {
      desk.submit(draft);
    }
    Application found = rows.find(draft.id()).orElseThrow();
    switch (state) {
      case WITHDRAWN -> transitions.withdraw(found);
      case REMOVED -> transitions.remove(found);
      default -> {}
    }
    return again(found);
  }

  private Application again(Application application) {
    return rows.find(application.id()).orElseThrow();
  }
}
