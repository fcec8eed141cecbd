package org.vivier.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.Order;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;

/**
 * What somebody is given next and what they see of their progress is found along an index, and is
 * what a plain look at all of it says.
 */
@ApplicationsTest
class NextTaskIntegrationTest {
  private static final int APPLICATIONS = 7;

  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired Assignments assignments;
  private final Map<CriterionId, Integer> positions = new HashMap<>();
  private AssessmentKit kit;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void isTheRestOfWhereTheyAreThenWhatFollowsThenTheBeginning() {
    SelectionProcess process = kit.process(2);
    List<ApplicationId> all = new ArrayList<>();
    for (int i = 0; i < APPLICATIONS; i++) {
      all.add(kit.apply(process, "Robin Z" + i, i % 2 == 0 ? Language.EN : Language.FR));
    }
    kit.readFiles();
    kit.start(process, all.toArray(ApplicationId[]::new));
    List<Assignment> tasks = new ArrayList<>(kit.tasks(kit.priya, kit.essential));
    tasks.addAll(kit.tasks(kit.priya, kit.asset));
    assertThat(tasks).hasSize(2 * APPLICATIONS);
    Random random = new Random(7);
    List<Assignment> rated = new ArrayList<>();
    while (rated.size() < tasks.size()) {
      for (Assignment here : tasks) {
        for (Order order : Order.values()) {
          assertThat(assignments.next(here.assessor(), here, order).map(Assignment::id))
              .as("%s after %s with %s rated", order, here, rated.size())
              .isEqualTo(next(tasks, rated, here, order));
        }
        Assignments.Progress progress =
            assignments.neighbours(here.assessor(), here, Order.CRITERION).progress();
        assertThat(progress.rated()).isEqualTo(count(rated, here));
        assertThat(progress.open()).isEqualTo(APPLICATIONS - count(rated, here));
      }
      Assignment one =
          tasks.stream()
              .filter(task -> !rated.contains(task))
              .skip(random.nextInt(tasks.size() - rated.size()))
              .findFirst()
              .orElseThrow();
      kit.submit(one, kit.priya.id(), AssessmentKit.said(1));
      rated.add(one);
      int open = tasks.size() - rated.size();
      assertThat(assignments.piles(kit.priya.id().value()))
          .allSatisfy(pile -> assertThat(pile.progress().isMany()).isFalse())
          .extracting(pile -> pile.progress().open())
          .satisfies(piles ->
              assertThat(piles.stream().mapToInt(Integer::intValue).sum()).isEqualTo(open));
    }
  }

  private static int count(List<Assignment> rated, Assignment here) {
    return (int) rated.stream().filter(one -> one.criterion().equals(here.criterion())).count();
  }

  private Optional<UUID> next(
      List<Assignment> tasks, List<Assignment> rated, Assignment here, Order order) {
    Comparator<Assignment> columns =
        order == Order.CRITERION
            ? Comparator.comparingInt(this::position).thenComparingInt(Assignment::place)
            : Comparator.comparingInt(Assignment::place).thenComparingInt(this::position);
    Comparator<Assignment> best =
        Comparator.comparing((Assignment task) ->
                order == Order.CRITERION
                    ? !task.criterion().equals(here.criterion())
                    : task.place() != here.place())
            .thenComparing(task -> columns.compare(task, here) < 0)
            .thenComparing(columns);
    return tasks.stream()
        .filter(task -> !rated.contains(task) && !task.equals(here))
        .min(best)
        .map(Assignment::id);
  }

  private int position(Assignment task) {
    return positions.computeIfAbsent(
        task.criterion(),
        criterion ->
            jdbc.sql("select position from criterion where id = :id")
                .param("id", criterion.value())
                .query(Integer.class)
                .single());
  }
}
