package org.vivier.platform.jobs;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.vivier.platform.web.WriteLimiter;

/**
 * A job waits for a moment while people wait for an answer on their screens, unless somebody waits
 * for the job itself, as for a code to sign in with.
 */
@Component
class YieldToRequests implements ExecutionInterceptor {
  private static final Duration AT_MOST = Duration.ofSeconds(2);

  private final Runnable letOthersGoFirst;

  @Autowired
  YieldToRequests(WriteLimiter turns) {
    this(() -> turns.letOthersGoFirst(AT_MOST));
  }

  YieldToRequests(Runnable letOthersGoFirst) {
    this.letOthersGoFirst = letOthersGoFirst;
  }

  @Override
  public CompletionHandler<?> execute(
      TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
    if (job.getPriority() < Priority.HIGH) {
      letOthersGoFirst.run();
    }
    return chain.proceed(job, context);
  }
}
