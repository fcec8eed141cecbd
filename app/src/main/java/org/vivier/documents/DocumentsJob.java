package org.vivier.documents;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/**
 * Looks every few seconds whether files wait to be scanned or read, and lets them wait while others
 * keep coming in.
 */
@Configuration(proxyBeanMethods = false)
class DocumentsJob {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Bean
  Task<Void> documentsTask(ProcessDocuments documents) {
    return Jobs.whileRunning(
        PAUSE,
        "documents",
        running -> documents.handle(() -> running.getAsBoolean() && documents.isCalm()));
  }
}
