package org.vivier.accommodations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Random lives of requests on the real database, compared with a model told in a few lines. */
@SpringBootTest
class CaseModelIntegrationTest {
  private static final int LIVES = Integer.getInteger("vivier.lives", 40);
  private static final int STEPS = 25;
  private static final List<String> TEXTS = List.of("", " ", "more time", "a quiet room ");

  @Autowired private Accommodations accommodations;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private final List<String> story = new ArrayList<>();
  private UUID application = UUID.randomUUID();
  private @Nullable CaseState state;
  private String needs = "";
  private String reach = "";

  @Test
  void everyLifeGoesAsTheModelSays() {
    for (long seed = 1; seed <= LIVES; seed++) {
      live(new Random(seed), seed);
    }
  }

  private void live(Random random, long seed) {
    story.clear();
    story.add("seed " + seed);
    application = SomeApplication.in(jdbc);
    gone();
    for (int step = 0; step < STEPS; step++) {
      step(random);
      compare();
    }
  }

  private void step(Random random) {
    switch (random.nextInt(10)) {
      case 0 -> {
        story.add("erase");
        transaction.executeWithoutResult(status -> accommodations.erase(application));
        gone();
      }
      case 1, 2 -> same("withdraw", withdraw(), () -> accommodations.withdraw(application));
      case 3, 4, 5 -> same("request", request(), () -> accommodations.request(application));
      default -> {
        String newNeeds = TEXTS.get(random.nextInt(TEXTS.size()));
        String newReach = TEXTS.get(random.nextInt(TEXTS.size()));
        same(
            "save '%s' '%s'".formatted(newNeeds, newReach),
            save(newNeeds, newReach),
            () -> accommodations.save(application, newNeeds, newReach));
      }
    }
  }

  private boolean save(String newNeeds, String newReach) {
    boolean blank = newNeeds.isBlank() && newReach.isBlank();
    if (blank && state == CaseState.DRAFT) {
      gone();
      return true;
    }
    boolean kept = blank && state != CaseState.REQUESTED;
    if (kept || (state != null && needs.equals(newNeeds) && reach.equals(newReach))) {
      return false;
    }
    needs = newNeeds;
    reach = newReach;
    state = state == CaseState.REQUESTED ? CaseState.REQUESTED : CaseState.DRAFT;
    return true;
  }

  private boolean request() {
    boolean possible =
        (state == CaseState.DRAFT || state == CaseState.WITHDRAWN) && !needs.isBlank();
    state = possible ? CaseState.REQUESTED : state;
    return possible;
  }

  private boolean withdraw() {
    boolean possible = state == CaseState.DRAFT || state == CaseState.REQUESTED;
    state = possible ? CaseState.WITHDRAWN : state;
    return possible;
  }

  private void gone() {
    state = null;
    needs = "";
    reach = "";
  }

  private void same(String act, boolean expected, BooleanSupplier work) {
    boolean actual = Objects.requireNonNull(transaction.execute(status -> work.getAsBoolean()));
    story.add(act + " → " + actual);
    assertThat(actual).as("%s", story).isEqualTo(expected);
  }

  private void compare() {
    AccommodationCase found = accommodations.of(application).orElse(null);
    assertThat(found == null ? null : found.state()).as("%s", story).isEqualTo(state);
    if (found != null) {
      assertThat(found.needs()).as("%s", story).isEqualTo(needs);
      assertThat(found.reach()).as("%s", story).isEqualTo(reach);
      assertThat(found.requestedAt() != null || found.state() != CaseState.REQUESTED).isTrue();
    }
  }
}
