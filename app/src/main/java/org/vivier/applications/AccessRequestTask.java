package org.vivier.applications;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.access.AskForAccess;

/** Looks into requests for a way in, one after the other, while nobody waits for the answer. */
@Configuration(proxyBeanMethods = false)
class AccessRequestTask {
  /** For a database that is away for a moment. */
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

  @Bean
  Task<Void> accessRequestsTask(AnswerAccessRequest answer, Clock clock) {
    return Tasks.custom(AskForAccess.TASK)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
        .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
        .execute((instance, context) -> {
          answer.handle(UUID.fromString(instance.getId()));
          return new CompletionHandler.OnCompleteRemove<>();
        });
  }
}
