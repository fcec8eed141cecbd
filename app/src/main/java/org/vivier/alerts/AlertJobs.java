package org.vivier.alerts;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What alerts do by themselves. */
@Configuration(proxyBeanMethods = false)
class AlertJobs {
  @Bean
  Task<Void> jobAlertsTask(SendAlerts send) {
    return Jobs.inBatches(Duration.ofMinutes(5), "job-alerts", send::handle);
  }

  @Bean
  Task<Void> forgetAlertsTask(ForgetAlerts forget) {
    return Jobs.inBatches(Duration.ofMinutes(30), "forget-job-alerts", forget::handle);
  }
}
