package org.vivier.pools.upkeep;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself, and how often. */
@Configuration(proxyBeanMethods = false)
class PoolJobs {
  @Bean
  Task<Void> poolLettersTask(SendNotices send) {
    return Jobs.inBatches(Duration.ofSeconds(20), "pool-letters", send::handle);
  }

  @Bean
  Task<Void> poolRemindersTask(PlanNotices plan) {
    return Jobs.every(Duration.ofHours(3), "pool-reminders", plan::handle);
  }
}
