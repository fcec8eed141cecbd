package org.vivier.decisions.deciding;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself. */
@Configuration(proxyBeanMethods = false)
class DecisionJobs {
  @Bean
  Task<Void> releaseLettersTask(ReleaseLetters release) {
    return Jobs.inBatches(Duration.ofSeconds(20), "release-letters", release::handle);
  }
}
