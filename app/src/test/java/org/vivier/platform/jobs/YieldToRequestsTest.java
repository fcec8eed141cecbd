package org.vivier.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YieldToRequestsTest {
  private final List<String> happened = new ArrayList<>();
  private final YieldToRequests peopleFirst = new YieldToRequests(() -> happened.add("waited"));

  @ParameterizedTest
  @CsvSource({Priority.LOW + ",true", Priority.MEDIUM + ",true", Priority.HIGH + ",false"})
  void onlyWhatSomebodyWaitsForDoesNotWait(int priority, boolean waits) {
    TaskInstance<Void> job = new TaskInstance<>("kind", "1", () -> null, priority);
    ExecutionChain chain =
        new ExecutionChain(
            List.of(),
            (instance, context) -> {
              happened.add("done");
              return new CompletionHandler.OnCompleteRemove<>();
            });

    peopleFirst.execute(job, nothing(), chain);

    assertThat(happened).isEqualTo(waits ? List.of("waited", "done") : List.of("done"));
  }

  @SuppressWarnings("NullAway")
  private static ExecutionContext nothing() {
    SchedulerState state = null;
    return new ExecutionContext(state, null, null, null);
  }
}
