package org.vivier.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;

@SpringBootTest
class JobsIntegrationTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final TaskDescriptor<Void> KIND = TaskDescriptor.of("test-kind");

  @Autowired private DataSource database;
  @Autowired private DatabaseAccess access;
  @Autowired private List<Task<?>> all;

  private final SettableClock clock = new SettableClock();
  private final List<String> done = new ArrayList<>();

  /** Jobs that wait take a turn, also those of other tests that nobody here knows. */
  @BeforeEach
  @AfterEach
  void nothingIsLeft() {
    TablesOwner.empty(access, "scheduled_tasks");
  }

  @Test
  void whatSomebodyWaitsForComesBeforeWhatWasThereEarlier() {
    ManualScheduler scheduler =
        manual(
            Tasks.custom(KIND)
                .execute((job, context) -> {
                  done.add(job.getId());
                  return (complete, operations) -> operations.remove();
                }));
    scheduler.schedule(
        KIND.instance("upkeep").priority(Priority.LOW).scheduledTo(NOON.minusSeconds(60)));
    scheduler.schedule(
        KIND.instance("letter").priority(Priority.MEDIUM).scheduledTo(NOON.minusSeconds(30)));
    scheduler.schedule(KIND.instance("code").priority(Priority.HIGH).scheduledTo(NOON));

    scheduler.runAnyDueExecutions();

    assertThat(done).containsExactly("code", "letter", "upkeep");
  }

  @Test
  void batchesFollowOneAnotherUntilOneFindsNothing() {
    Queue<Integer> sizes = new ArrayDeque<>(List.of(500, 500, 3, 0, 7));
    RecurringTask<Void> job =
        (RecurringTask<Void>) Jobs.inBatches(Duration.ofMinutes(10), "test-batches", sizes::remove);
    ManualScheduler scheduler = manual(job);
    scheduler.schedule(job.instance(RecurringTask.INSTANCE), NOON);

    scheduler.runAnyDueExecutions();
    assertThat(sizes).as("before the pause is over").containsExactly(7);

    sizes.add(0);
    scheduler.tick(Duration.ofMinutes(10));
    scheduler.runAnyDueExecutions();
    assertThat(sizes).isEmpty();
  }

  /** Upkeep in a rush would take the machine from those who apply. */
  @Test
  void everyRecurringJobOfTheProgramComesLast() {
    assertThat(all)
        .filteredOn(job -> job instanceof RecurringTask)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            job -> assertThat(job.getDefaultPriority()).as(job.getName()).isEqualTo(Priority.LOW));
  }

  private ManualScheduler manual(Task<?> task) {
    clock.set(NOON);
    TestHelper.ManualSchedulerBuilder builder =
        TestHelper.createManualScheduler(database, task).clock(clock);
    builder.enablePriority();
    return builder.build();
  }
}
