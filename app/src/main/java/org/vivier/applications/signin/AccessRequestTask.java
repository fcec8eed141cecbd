package org.vivier.applications.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.access.AskForAccess;
import org.vivier.platform.jobs.Jobs;

/** Looks into requests for a way in, one after the other, while nobody waits for the answer. */
@Configuration(proxyBeanMethods = false)
class AccessRequestTask {
  @Bean
  Task<Void> accessRequestsTask(AnswerAccessRequest answer, Clock clock) {
    return Jobs.once(
        AskForAccess.TASK,
        clock,
        request -> {
          answer.handle(request);
          return Optional.empty();
        });
  }
}
