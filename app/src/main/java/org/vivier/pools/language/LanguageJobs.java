package org.vivier.pools.language;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself. */
@Configuration(proxyBeanMethods = false)
class LanguageJobs {
  @Bean
  Task<Void> expireLanguageResultsTask(ExpireResults expire) {
    return Jobs.inBatches(Duration.ofMinutes(10), "expire-language-results", expire::handle);
  }
}
